import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { action as recover, loader as recovery } from '~/routes/openings.$callId.recovery';
import { action as give, loader as session } from '~/routes/openings.$callId.session';
import { loader as keys } from '~/routes/signing-key[.]json';
import { callsToOpen } from '#server/desk/waiting-openings';
import { openingBrief } from '#server/opening/opening-brief';
import { isSignedByPortal } from '#server/security/portal-signature';
import { Opening } from '#server/models/opening';
import { toCode } from '#server/sealing/recovery-code';
import { createCallOffice, publishCall, type CallOffice, type PublishedCall } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { openAll, passDeadline, plantSubmission } from '#tests/factories/opening';
import { routeArgs } from '#tests/factories/route-args';
import type { SealOpener } from '#tests/factories/seal';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
let office: CallOffice;
beforeAll(async () => {
  office = await createCallOffice(now);
});

interface Prepared extends PublishedCall {
  /** Cookies of the openers' browsers, each in a session of its own. */
  cookies: string[];
}

async function closedCall(submissions: number): Promise<Prepared> {
  const call = await publishCall(office, new Date(now.getTime() - 3_600_000));
  for (let at = 0; at < submissions; at += 1) await plantSubmission(call);
  await passDeadline(call.id);
  return withCookies(call);
}

async function withCookies(call: PublishedCall): Promise<Prepared> {
  const cookies = await Promise.all(call.openers.map(async ({ actor }) => (await signIn({ id: actor.userId })).cookie));
  return { ...call, cookies };
}

const at = (opener: number) => opener - 1;
const cookieOf = (call: Prepared, opener: number) => call.cookies[at(opener)] ?? '';
const openerOf = (call: Prepared, opener: number): SealOpener => {
  const found = call.openers[at(opener)];
  if (!found) throw new Error('There is no such opener');
  return found;
};

const look = (call: Prepared, opener: number, query = '') =>
  callRoute(
    session,
    routeArgs(`/openings/${call.id}/session${query}`, {
      params: { callId: call.id },
      cookie: cookieOf(call, opener),
    }),
  );

const post = (
  call: Prepared,
  opener: number,
  form: Record<string, string>,
  [route, part]: [typeof give, string] = [give, 'session'],
) =>
  callRoute(
    route,
    routeArgs(`/openings/${call.id}/${part}`, { params: { callId: call.id }, cookie: cookieOf(call, opener), form }),
  );

describe('the opening session', () => {
  it('takes no passphrase before the deadline, and says when it opens', async () => {
    const call = await withCookies(await publishCall(office, new Date(now.getTime() - 60_000)));
    expect((await look(call, 1)).data).toMatchObject({ state: { stage: 'sealed', isDue: false, received: null } });
    const { passphrase } = openerOf(call, 1);
    expect(await post(call, 1, { passphrase })).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'opening.error.early' } } },
    });
  });

  it('is not found for who is neither opener nor of the call’s office', async () => {
    const call = await closedCall(1);
    const { id } = await createUser({ roles: ['evaluator'] });
    const { cookie } = await signIn({ id });
    const args = { params: { callId: call.id }, cookie };
    expect((await callRoute(session, routeArgs(`/openings/${call.id}/session`, args))).status).toBe(404);
    const form = { passphrase: openerOf(call, 1).passphrase };
    expect((await callRoute(give, routeArgs(`/openings/${call.id}/session`, { ...args, form }))).status).toBe(404);
  });

  it('tells a wrong passphrase at its field, keeps nothing of it, and is still sealed', async () => {
    const call = await closedCall(1);
    const reply = await post(call, 1, { passphrase: 'not the passphrase of anybody' });
    expect(reply).toMatchObject({ status: 400, data: { errors: { passphrase: { key: 'sealing.error.passphrase' } } } });
    expect(JSON.stringify(reply.data)).not.toContain('anybody');
    expect((await post(call, 1, { passphrase: ' ' })).data).toMatchObject({ errors: { passphrase: {} } });
    expect((await look(call, 1)).data).toMatchObject({ state: { stage: 'sealed', session: null } });
  });

  it('gathers two openers, shows who is there, opens, and ends with public minutes that the portal’s key confirms', async () => {
    const call = await closedCall(2);
    const [first, second] = [openerOf(call, 1), openerOf(call, 2)];
    expect(await callsToOpen.count(first.actor, now)).toBeGreaterThan(0);
    expect((await callsToOpen.list(first.actor, now, 5))[0]).toMatchObject({ href: `/openings/${call.id}/session` });
    expect(await openingBrief(call.id, now)).toEqual({ stage: 'waiting', failed: 0 });

    const given = await post(call, 1, { passphrase: first.passphrase });
    expect([given.status, given.location]).toEqual([303, `/openings/${call.id}/session`]);
    const waiting = await look(call, 1);
    expect(waiting.headers.get('refresh')).toBe('15');
    expect(waiting.data).toMatchObject({
      seconds: 15,
      state: { stage: 'gathering', session: { present: [{ name: first.actor.name, own: true }], missing: 1 } },
    });
    // Who fills in the form must not lose what is typed, and who reads slowly can stop it.
    expect((await look(call, 2)).headers.get('refresh')).toBeNull();
    expect((await look(call, 1, '?updates=no')).headers.get('refresh')).toBeNull();

    expect((await post(call, 2, { passphrase: second.passphrase })).status).toBe(303);
    const running = await look(call, 2);
    expect(running.headers.get('refresh')).toBe('5');
    expect(running.data).toMatchObject({ state: { stage: 'running', progress: { done: 0, total: 2 } } });
    expect(await openingBrief(call.id, now)).toEqual({ stage: 'running', failed: 0 });

    await openAll();
    const opened = await look(call, 2);
    expect(opened.data).toMatchObject({ hasMinutes: true, seconds: null, state: { stage: 'opened', failed: 0 } });
    expect(opened.headers.get('refresh')).toBeNull();
    expect(JSON.stringify(opened.data)).not.toMatch(/nonce|organisationId/);
    expect(await openingBrief(call.id, now)).toEqual({ stage: 'opened', failed: 0 });
    expect(await callsToOpen.list(first.actor, now, 50)).not.toContainEqual(
      expect.objectContaining({ href: `/openings/${call.id}/session` }),
    );
    const { minutes } = await Opening.findById(call.id).orFail().lean();
    const [last] = minutes;
    expect(last && isSignedByPortal(last.sha256, last)).toBe(true);
    const published = (await (await (keys(routeArgs('/signing-key.json')) as Promise<Response>)).json()) as {
      keys: (JsonWebKey & { kid: string })[];
    };
    // As anybody can do it, with nothing but what is public.
    const key = published.keys.find(({ kid }) => kid === last?.signedBy);
    const publicKey = createPublicKey({ key: key ?? {}, format: 'jwk' });
    const signature = Buffer.from(last?.signature ?? '', 'base64url');
    expect(verify(null, Buffer.from(last?.sha256 ?? ''), publicKey, signature)).toBe(true);
    expect(verify(null, Buffer.from('0'.repeat(64)), publicKey, signature)).toBe(false);
    expect(JSON.stringify(published)).not.toMatch(/"d":/);
  });
});

describe('the recovery share', () => {
  const REASON = 'Two of the three openers left the ministry this month';

  it('stands for an opener who cannot come, with a reason; the passphrase is not kept, the reason is', async () => {
    const call = await closedCall(1);
    const { passphrase } = openerOf(call, 3);
    const code = toCode(call.recovery);
    const to: [typeof recover, string] = [recover, 'recovery'];
    expect((await post(call, 3, { passphrase, code: '', reason: 'short' }, to)).data).toMatchObject({
      errors: { code: { key: 'openingPages.error.code' }, reason: { key: 'openingPages.error.reason' } },
      values: { reason: 'short' },
    });
    const wrong = await post(call, 3, { passphrase: 'not it, whatever it is', code, reason: REASON }, to);
    expect(wrong).toMatchObject({ status: 400, data: { values: { reason: REASON } } });
    expect(JSON.stringify(wrong.data)).not.toContain('whatever');
    expect(JSON.stringify(wrong.data)).not.toContain(code);
    const given = await post(call, 3, { passphrase, code, reason: REASON }, to);
    expect([given.status, given.location]).toEqual([303, `/openings/${call.id}/session`]);
    await openAll();
    const { minutes } = await Opening.findById(call.id).orFail().lean();
    expect(minutes[0]?.via).toBe('recovery');
    const args = { params: { callId: call.id }, cookie: cookieOf(call, 3) };
    const after = await callRoute(recovery, routeArgs(`/openings/${call.id}/recovery`, args));
    expect(after.data).toMatchObject({ isAwaited: false });
  });
});
