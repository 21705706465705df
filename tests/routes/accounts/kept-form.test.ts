import { describe, expect, it } from 'vitest';
import { keptFormOf } from '#server/accounts/kept-form';
import { KeptForm } from '#server/models/kept-form';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { action, loader } from '~/routes/_account.account._index';
import { action as passwordAction } from '~/routes/_account.account.password';
import { action as signInAction } from '~/routes/_public.sign-in._index';

useDatabase();

const typed = { name: 'Täze at', locale: 'tk', mailPreference: 'daily', version: '1' };

async function expiredPost() {
  const user = await createUser({ locale: 'en' });
  const { cookie } = await signIn(user, new Date(Date.now() - 31 * 60_000));
  const answer = await callRoute(action, routeArgs('/account', { form: typed, cookie }));
  return { user, cookie, answer, kept: `kept-form=${answer.cookies['kept-form']}` };
}

async function signInAgain(email: string, kept: string) {
  const form = { email, password: PASSWORD, returnTo: '/account' };
  const answer = await callRoute(signInAction, routeArgs('/sign-in', { form, cookie: kept }));
  return { answer, cookie: `session=${answer.cookies.session}; ${kept}` };
}

describe('a form sent after the session had expired', () => {
  it('is not carried out; it waits, encrypted, and is in the fields again after signing in', async () => {
    const { user, answer, kept } = await expiredPost();
    expect(answer).toMatchObject({ status: 303, location: '/sign-in?returnTo=%2Faccount&typed=kept' });
    const stored = await KeptForm.findOne({ userId: user.id }).lean();
    expect(JSON.stringify(stored)).not.toContain('Täze at');

    const again = await signInAgain(user.email, kept);
    expect(again.answer).toMatchObject({ location: '/account', cookies: { notice: 'notice.told.formKept' } });
    const page = await callRoute(loader, routeArgs('/account', { cookie: again.cookie }));
    expect(page.data).toMatchObject({ account: { name: user.actor.name }, kept: { errors: {}, values: typed } });
    expect((await User.findById(user.id).lean())?.version).toBe(1);

    const sent = await callRoute(action, routeArgs('/account', { form: typed, cookie: again.cookie }));
    expect(sent.status).toBe(303);
    expect(await User.findById(user.id).lean()).toMatchObject({ name: 'Täze at', locale: 'tk', version: 2 });
    expect(await KeptForm.countDocuments({ userId: user.id })).toBe(0);
  });

  it('is shown to nobody else, whoever signs in next on the device', async () => {
    const { kept } = await expiredPost();
    const other = await createUser();
    const again = await signInAgain(other.email, kept);
    expect(again.answer.cookies.notice).toBeUndefined();
    const page = await callRoute(loader, routeArgs('/account', { cookie: again.cookie }));
    expect(page.data).toMatchObject({ kept: null });
  });

  it('is kept without passwords', async () => {
    const user = await createUser();
    const { cookie } = await signIn(user, new Date(Date.now() - 31 * 60_000));
    const form = { currentPassword: PASSWORD, password: 'quite another password', note: 'x' };
    const answer = await callRoute(passwordAction, routeArgs('/account/password', { form, cookie }));
    const kept = `kept-form=${answer.cookies['kept-form']}`;
    const again = await signInAgain(user.email, kept);
    const args = routeArgs('/account/password', { cookie: again.cookie });
    const where = { request: args.request, baseUrl: args.context.baseUrl, userId: user.id };
    expect((await keptFormOf(where, new Date()))?.values).toEqual({ note: 'x' });
    expect(await keptFormOf(where, new Date(Date.now() + 3_700_000))).toBeNull();
  });

  it('is not kept for a visitor who never had a session, nor when it is larger than 1 MB', async () => {
    const stranger = await callRoute(action, routeArgs('/account', { form: typed, cookie: 'session=abc' }));
    expect(stranger).toMatchObject({ location: '/sign-in?returnTo=%2Faccount&typed=lost', cookies: {} });
    const { cookie } = await signIn(await createUser(), new Date(Date.now() - 31 * 60_000));
    const form = { ...typed, name: 'x'.repeat(1_000_001) };
    const large = await callRoute(action, routeArgs('/account', { form, cookie }));
    expect(large).toMatchObject({ location: '/sign-in?returnTo=%2Faccount&typed=lost', cookies: {} });
  });

  it('finds its page by where the browser says the form stood', async () => {
    const user = await createUser();
    const { cookie } = await signIn(user, new Date(Date.now() - 31 * 60_000));
    const headers = { referer: 'http://localhost:3000/account?tab=1' };
    const answer = await callRoute(passwordAction, routeArgs('/account/password', { form: typed, cookie, headers }));
    expect(answer.location).toBe('/sign-in?returnTo=%2Faccount%3Ftab%3D1&typed=kept');
    const foreign = { referer: 'https://evil.example/account' };
    const other = await callRoute(
      passwordAction,
      routeArgs('/account/password', { form: typed, cookie, headers: foreign }),
    );
    expect(other.location).toBe('/sign-in?returnTo=%2Faccount%2Fpassword&typed=kept');
    expect(await Session.countDocuments({ userId: user.id, ended: null })).toBe(1);
  });
});
