import { describe, expect, it } from 'vitest';
import { isAwaited, secondsToNextLook } from '~/domain/opening/session-view';

const due = {
  stage: 'sealed' as const,
  isDue: true,
  call: { cancelled: false },
  openers: [{ own: true }],
  session: null,
};
const given = { ...due, stage: 'gathering' as const, session: { present: [{ own: true }] } };

describe('who looks at an opening session', () => {
  it('is awaited as an opener who has not given the passphrase, from the deadline on', () => {
    expect(isAwaited(due)).toBe(true);
    expect(isAwaited({ ...given, session: { present: [{ own: false }] } })).toBe(true);
    expect(isAwaited(given)).toBe(false);
    expect(isAwaited({ ...due, isDue: false })).toBe(false);
    expect(isAwaited({ ...due, call: { cancelled: true } })).toBe(false);
    expect(isAwaited({ ...due, openers: [{ own: false }] })).toBe(false);
    expect(isAwaited({ ...due, stage: 'running' })).toBe(false);
  });

  it('looks again only while others act, never while a form is being filled in', () => {
    expect(secondsToNextLook(due)).toBeNull();
    expect(secondsToNextLook(given)).toBe(15);
    expect(secondsToNextLook({ ...given, session: { present: [{ own: false }] } })).toBeNull();
    expect(secondsToNextLook({ ...due, stage: 'running' })).toBe(5);
    expect(secondsToNextLook({ ...due, stage: 'opened' })).toBeNull();
  });
});
