import { describe, expect, it } from 'vitest';
import { Session } from '#server/models/session';
import { hashOfToken } from '#server/security/secret-token';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { codeAt, enrol } from '#tests/factories/second-factor';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { loader as accountLoader } from '~/routes/_account.account._index';
import { action as signInAction, loader as signInLoader } from '~/routes/_public.sign-in._index';
import { action as secondAction, loader as secondLoader } from '~/routes/_public.sign-in.second-factor';
import { action as signOutAction } from '~/routes/_public.sign-out';
import { loader as deskLoader } from '~/routes/desk';

useDatabase();

const post = (form: Record<string, string>, more: object = {}) => routeArgs('/sign-in', { form, ...more });

describe('the sign-in page', () => {
  it('leads back to where somebody wanted to go, with a session that scripts cannot read', async () => {
    const user = await createUser({ locale: 'ru' });
    const signedOut = await callRoute(deskLoader, routeArgs('/desk?x=1'));
    expect(signedOut).toMatchObject({ status: 303, location: '/sign-in?returnTo=%2Fdesk%3Fx%3D1' });
    const answer = await callRoute(
      signInAction,
      post({ email: user.email, password: PASSWORD, returnTo: '/desk?x=1' }),
    );
    expect(answer).toMatchObject({ status: 303, location: '/desk?x=1', cookies: { locale: 'ru' } });
    const session = answer.setCookie.find((cookie) => cookie.startsWith('session='));
    expect(session).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const desk = await callRoute(deskLoader, routeArgs('/desk', { cookie: `session=${answer.cookies.session}` }));
    expect(desk.status).toBe(200);
  });

  it('binds its cookies to the host where the portal has TLS', async () => {
    const user = await createUser();
    const baseUrl = 'https://portal.example';
    const answer = await callRoute(signInAction, post({ email: user.email, password: PASSWORD }, { baseUrl }));
    expect(answer.setCookie[0]).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    const plain = { cookie: `session=${answer.cookies['__Host-session']}`, baseUrl };
    expect((await callRoute(deskLoader, routeArgs('/desk', plain))).status).toBe(303);
  });

  it('answers a wrong password with 400, the typed address and never the password', async () => {
    const user = await createUser();
    const answer = await callRoute(signInAction, post({ email: user.email, password: 'wrong password 123' }));
    expect(answer).toMatchObject({
      status: 400,
      cookies: {},
      data: { errors: { '': { key: 'accounts.error.signIn' } }, values: { email: user.email } },
    });
    expect(JSON.stringify(answer.data)).not.toContain('wrong password');
  });

  it('leads nowhere else than into the portal', async () => {
    const user = await createUser();
    const form = { email: user.email, password: PASSWORD, returnTo: '//evil.example/desk' };
    expect((await callRoute(signInAction, post(form))).location).toBe('/desk');
    const page = await callRoute(signInLoader, routeArgs('/sign-in?returnTo=https://evil.example'));
    expect(page.data).toEqual({ returnTo: '/desk', typed: null });
  });

  it('asks for the second step, and opens nothing before it', async () => {
    const user = await createUser();
    const { secret } = await enrol(user, new Date(Date.now() - 60_000));
    const first = await callRoute(signInAction, post({ email: user.email, password: PASSWORD, returnTo: '/account' }));
    expect(first.location).toBe('/sign-in/second-factor?returnTo=%2Faccount');
    const cookie = `session=${first.cookies.session}`;
    expect((await callRoute(accountLoader, routeArgs('/account', { cookie }))).location).toMatch(/^\/sign-in/);
    expect((await callRoute(secondLoader, routeArgs('/sign-in/second-factor', { cookie }))).status).toBe(200);
    const form = { code: codeAt(secret, new Date()), returnTo: '/account' };
    const second = await callRoute(secondAction, routeArgs('/sign-in/second-factor', { form, cookie }));
    expect(second).toMatchObject({ status: 303, location: '/account' });
    expect(second.cookies.session).not.toBe(first.cookies.session);
    const opened = { cookie: `session=${second.cookies.session}` };
    expect((await callRoute(accountLoader, routeArgs('/account', opened))).status).toBe(200);
    expect((await callRoute(accountLoader, routeArgs('/account', { cookie }))).status).toBe(303);
  });
});

describe('signing out', () => {
  it('ends the session on the server, forgets its cookie, and empties the browser of private pages', async () => {
    const { cookie, sessionId } = await signIn(await createUser());
    const answer = await callRoute(signOutAction, routeArgs('/sign-out', { form: {}, cookie }));
    expect(answer).toMatchObject({ status: 303, location: '/', cookies: { session: '' } });
    expect(answer.headers.get('Clear-Site-Data')).toBe('"cache"');
    expect((await Session.findById(sessionId).lean())?.ended?.reason).toBe('signed-out');
    expect((await callRoute(deskLoader, routeArgs('/desk', { cookie }))).status).toBe(303);
  });

  it('keeps only hashes of tokens', async () => {
    const { cookie, sessionId } = await signIn(await createUser());
    const token = cookie.replace('session=', '');
    expect(hashOfToken(token)).toBe(sessionId);
    expect(JSON.stringify(await Session.findById(sessionId).lean())).not.toContain(token);
  });
});
