import { describe, expect, it } from 'vitest';
import { withRequestContext } from '#server/process/request-context';
import { redirectWithNotice, readFlash } from '#server/process/flash';
import { routeArgs } from '#tests/factories/route-args';
import { action } from '~/routes/language';

const choose = async (form: Record<string, string>) => {
  const answer = await action(routeArgs('/language', { form }));
  return { to: answer.headers.get('Location'), cookie: answer.headers.get('Set-Cookie'), status: answer.status };
};

describe('choosing a language', () => {
  it('keeps it for a year and leads back to the same page', async () => {
    expect(await choose({ locale: 'tk', returnTo: '/help?topic=2' })).toEqual({
      status: 303,
      to: '/help?topic=2',
      cookie: 'locale=tk; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax',
    });
  });

  it('changes nothing for a language that the portal does not speak', async () => {
    expect(await choose({ locale: 'xx; Domain=other.example', returnTo: '/help' })).toEqual({
      status: 303,
      to: '/help',
      cookie: null,
    });
  });

  it.each(['//other.example', 'https://other.example', '/\\other.example', ''])(
    'never leads away, here to %j',
    async (returnTo) => {
      expect((await choose({ locale: 'ru', returnTo })).to).toBe('/');
    },
  );

  it('marks the cookie Secure where the portal has TLS', async () => {
    const args = routeArgs('/language', { form: { locale: 'ru' }, baseUrl: 'https://portal.example' });
    const answer = await withRequestContext(args.context, () => action(args));
    expect(answer.headers.get('Set-Cookie')).toMatch(/; Secure$/);
  });
});

describe('a message after a redirect', () => {
  const cookieOf = (value: string) => new Request('http://localhost/', { headers: { Cookie: value } });

  it('travels as a key and is forgotten with the page that tells it', () => {
    const answer = redirectWithNotice('/desk', 'notice.told.saved');
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    expect(cookie).toContain('notice=notice.told.saved;');
    expect(readFlash(cookieOf(cookie.split(';')[0] ?? ''))).toEqual({
      key: 'notice.told.saved',
      forget: expect.stringContaining('Max-Age=0') as string,
    });
  });

  it.each(['notice=portal.name', 'notice=notice.told.nothing', 'notice=%3Cb%3E'])('says nothing for %s', (cookie) => {
    expect(readFlash(cookieOf(cookie))?.key ?? null).toBeNull();
  });
});
