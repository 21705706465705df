import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathAfterSignIn } from '~/domain/accounts/return-to';
import { absoluteEndOf, emailKeyOf, mustHaveSecondFactor, sessionEndsAt } from '~/domain/accounts/rules';

const limits = { idleMinutes: 30, absoluteHours: 12 };
const at = (time: string) => new Date(`2026-11-22T${time}:00Z`);

describe('a session', () => {
  it('ends after half an hour without use', () => {
    const session = { lastSeenAt: at('09:00'), expiresAt: absoluteEndOf(at('08:00'), limits) };
    expect(sessionEndsAt(session, limits)).toEqual(at('09:30'));
  });

  it('ends twelve hours after signing in, however busy', () => {
    const session = { lastSeenAt: at('19:50'), expiresAt: absoluteEndOf(at('08:00'), limits) };
    expect(sessionEndsAt(session, limits)).toEqual(at('20:00'));
  });
});

describe('a second step', () => {
  it('is asked of staff only, and only where the installation wants it', () => {
    expect(mustHaveSecondFactor(['evaluator'], true)).toBe(true);
    expect(mustHaveSecondFactor(['evaluator'], false)).toBe(false);
    expect(mustHaveSecondFactor(['representative', 'signatory'], true)).toBe(false);
  });
});

describe('the way back after signing in', () => {
  it('is a page of the portal, with its query', () => {
    expect(pathAfterSignIn('/calls/OC-2026-1?tab=lots')).toBe('/calls/OC-2026-1?tab=lots');
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
    null,
    undefined,
  ])('is the desk instead of %j', (wanted) => expect(pathAfterSignIn(wanted)).toBe('/desk'));

  it('is never a page of signing in or out', () => {
    for (const path of ['/sign-in', '/sign-in?returnTo=/x', '/sign-out', '/reset-password/abc']) {
      expect(pathAfterSignIn(path)).toBe('/desk');
    }
  });

  it('always stays on this host, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.string(),
        fc.constantFrom('', '/', '//', '/\\', '/.//', '/%2f/'),
        (url, text, before) => {
          for (const wanted of [before + url, before + text]) {
            const origin = 'https://portal.example';
            expect(new URL(pathAfterSignIn(wanted), origin).origin).toBe(origin);
          }
        },
      ),
    );
  });
});

describe('an e-mail address', () => {
  it('is found again whatever its case and form of accents', () => {
    expect(emailKeyOf(' Öwez@Example.ORG ')).toBe(emailKeyOf('öwez@example.org'));
    expect(emailKeyOf('o\u0308wez@example.org')).toBe(emailKeyOf('öwez@example.org'));
  });
});
