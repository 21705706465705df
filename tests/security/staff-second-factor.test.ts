import { describe, expect, it } from 'vitest';
import { removeSecondFactor } from '#server/accounts/remove-second-factor';
import { hashOfToken } from '#server/security/secret-token';
import { callRoute } from '#tests/factories/call-route';
import { useConfiguration } from '#tests/factories/configuration';
import { refusalOf } from '#tests/factories/refusal';
import { routeArgs } from '#tests/factories/route-args';
import { codeAt, enrol } from '#tests/factories/second-factor';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { action as accountAction, loader as accountLoader } from '~/routes/_account.account._index';
import { action as enrolAction, loader as enrolLoader } from '~/routes/_account.account.second-factor.enrolment';
import { loader as deskLoader } from '~/routes/desk';

useConfiguration({ REQUIRE_STAFF_2FA: true });
useDatabase();

const ENROLMENT = '/account/second-factor/enrolment';

describe('where staff must have a second step', () => {
  it('those without reach nothing but its set-up, and everything once it is done', async () => {
    const user = await createUser({ roles: ['manager'] });
    const { cookie } = await signIn(user);
    for (const [path, route] of [
      ['/desk', deskLoader],
      ['/account', accountLoader],
    ] as const) {
      expect(await callRoute(route, routeArgs(path, { cookie }))).toMatchObject({ status: 303, location: ENROLMENT });
    }
    const change = routeArgs('/account', { cookie, form: { name: 'X' } });
    expect((await callRoute(accountAction, change)).location).toBe(ENROLMENT);

    const page = await callRoute(enrolLoader, routeArgs(ENROLMENT, { cookie }));
    const { offer } = page.data as { offer: { secret: string } };
    const form = { code: codeAt(offer.secret, new Date()), currentPassword: PASSWORD };
    const done = await callRoute(enrolAction, routeArgs(ENROLMENT, { cookie, form }));
    expect(done.data).toMatchObject({ recoveryCodes: expect.arrayContaining([expect.any(String)]) as string[] });
    const opened = { cookie: `session=${done.cookies.session}` };
    expect((await callRoute(deskLoader, routeArgs('/desk', opened))).status).toBe(200);
    expect((await callRoute(deskLoader, routeArgs('/desk', { cookie }))).status).toBe(303);
  });

  it('nobody of them switches it off', async () => {
    const user = await createUser({ roles: ['auditor'] });
    const { token } = await enrol(user);
    const sessionId = hashOfToken(token);
    const removal = removeSecondFactor({ actor: user.actor, sessionId, currentPassword: PASSWORD, now: new Date() });
    expect(await refusalOf(removal)).toBe('wrong-state');
  });

  it('applicants go on without one', async () => {
    const { cookie } = await signIn(await createUser());
    expect((await callRoute(deskLoader, routeArgs('/desk', { cookie }))).status).toBe(200);
  });
});
