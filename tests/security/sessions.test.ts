import { describe, expect, it } from 'vitest';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { DomainError } from '~/domain/shared/errors';
import { action as accountAction } from '~/routes/_account.account._index';
import { action as sessionsAction, loader as sessionsLoader } from '~/routes/_account.account.sessions';
import { action as signInAction } from '~/routes/_public.sign-in._index';
import { loader as deskLoader } from '~/routes/desk';
import { action as renewalAction } from '~/routes/session.renewal';

useDatabase();

const desk = (cookie: string) => callRoute(deskLoader, routeArgs('/desk', { cookie }));

describe('a session', () => {
  it('is never the one that a visitor brought (fixation), and ends the one it replaces', async () => {
    const [victim, attacker] = [await createUser(), await createUser()];
    const planted = await signIn(attacker);
    const invented = `session=${'x'.repeat(43)}`;
    for (const cookie of [invented, planted.cookie]) {
      const form = { email: victim.email, password: PASSWORD };
      const answer = await callRoute(signInAction, routeArgs('/sign-in', { form, cookie }));
      expect(`session=${answer.cookies.session}`).not.toBe(cookie);
      expect((await desk(cookie)).status).toBe(303);
    }
    expect(await Session.countDocuments({ _id: planted.sessionId, ended: null })).toBe(0);
  });

  it('ends after half an hour without use and twelve hours in any case', async () => {
    const user = await createUser();
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    expect((await desk((await signIn(user, hoursAgo(0.45))).cookie)).status).toBe(200);
    expect((await desk((await signIn(user, hoursAgo(0.52))).cookie)).status).toBe(303);
    const busy = await signIn(user, hoursAgo(12.01));
    await Session.updateOne({ _id: busy.sessionId }, { $set: { lastSeenAt: new Date() } });
    expect((await desk(busy.cookie)).status).toBe(303);
  });

  it('writes down its last use once a minute at most', async () => {
    const fresh = await signIn(await createUser(), new Date(Date.now() - 30_000));
    const older = await signIn(await createUser(), new Date(Date.now() - 90_000));
    const seen = async (id: string) => (await Session.findById(id).lean())?.lastSeenAt.getTime() ?? 0;
    const before = [await seen(fresh.sessionId), await seen(older.sessionId)];
    await desk(fresh.cookie);
    await desk(older.cookie);
    expect(await seen(fresh.sessionId)).toBe(before[0]);
    expect(await seen(older.sessionId)).toBeGreaterThan((before[1] ?? 0) + 60_000);
  });

  it('is renewed on request, up to its absolute end', async () => {
    const { cookie } = await signIn(await createUser(), new Date(Date.now() - 28 * 60_000));
    const answer = (await renewalAction(routeArgs('/session/renewal', { form: {}, cookie }))) as Response;
    const { secondsLeft } = (await answer.json()) as { secondsLeft: number };
    expect(secondsLeft).toBeGreaterThan(29 * 60);
    const over = (await renewalAction(routeArgs('/session/renewal', { form: {} }))) as Response;
    expect(await over.json()).toEqual({ secondsLeft: 0 });
  });

  it('is closed at once when the account is disabled, and has the new roles at once', async () => {
    const user = await createUser({ roles: ['evaluator'] });
    const { cookie } = await signIn(user);
    expect((await desk(cookie)).status).toBe(200);
    await User.updateOne({ _id: user.id }, { $set: { roles: [] } });
    expect((await desk(cookie)).status).toBe(403);
    const disabled = { at: new Date(), by: 'somebody', reason: 'left' };
    await User.updateOne({ _id: user.id }, { $set: { disabled, roles: ['evaluator'] } });
    expect((await desk(cookie)).status).toBe(303);
    const form = { email: user.email, password: PASSWORD };
    const answer = await callRoute(signInAction, routeArgs('/sign-in', { form }));
    expect(answer).toMatchObject({ status: 403, data: { errors: { '': { key: 'accounts.error.disabled' } } } });
    expect(answer.cookies).toEqual({});
  });

  it('is listed to its owner, who ends it from another device; nobody ends a stranger’s', async () => {
    const user = await createUser();
    const [here, there] = [await signIn(user), await signIn(user)];
    const stranger = await signIn(await createUser());
    const list = await callRoute(sessionsLoader, routeArgs('/account/sessions', { cookie: here.cookie }));
    expect(list.data).toHaveLength(2);
    expect(list.data).toContainEqual(
      expect.objectContaining({ id: here.sessionId, device: 'Firefox on Linux', place: '192.0.2.x', isCurrent: true }),
    );
    const end = (session: string) =>
      callRoute(sessionsAction, routeArgs('/account/sessions', { form: { session }, cookie: here.cookie }));
    expect((await end(stranger.sessionId)).status).toBe(404);
    expect((await desk(stranger.cookie)).status).toBe(200);
    expect((await end(there.sessionId)).status).toBe(303);
    expect((await desk(there.cookie)).status).toBe(303);
    expect((await desk(here.cookie)).status).toBe(200);
  });

  it('does nothing for a post from another site', async () => {
    const user = await createUser();
    const { cookie } = await signIn(user);
    const form = { name: 'Stolen', locale: 'en', mailPreference: 'daily', version: '1' };
    const args = routeArgs('/account', { form, cookie });
    args.context.refusal = new DomainError('not-permitted', 'error.crossSite');
    expect((await callRoute(accountAction, args)).status).toBe(403);
    expect((await User.findById(user.id).lean())?.name).toBe(user.actor.name);
  });
});
