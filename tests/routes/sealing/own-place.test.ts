import { beforeAll, describe, expect, it } from 'vitest';
import { listWaiting } from '#server/desk/list-waiting';
import { CallSeal } from '#server/models/call-seal';
import { nameOpeners } from '#server/sealing/name-openers';
import * as list from '~/routes/openings._index';
import * as place from '~/routes/openings.$callId._index';
import * as change from '~/routes/openings.$callId.passphrase';
import * as rehearsal from '~/routes/openings.$callId.rehearsal';
import { createCallOffice, draftCall, publishCall, type CallOffice } from '#tests/factories/call';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();
const PASSPHRASE = 'seven blue chairs under water';

type Route = Parameters<typeof callRoute>[0];

/** An opener at the pages of one call. */
async function at(userId: string, callId: string) {
  const { cookie } = await signIn({ id: userId });
  const args = (form?: Record<string, string>) =>
    routeArgs(`/openings/${callId}`, { cookie, params: { callId }, ...(form ? { form } : {}) });
  return {
    read: (loader: Route) => callRoute(loader, args()),
    post: (action: Route, form: Record<string, string>) => callRoute(action, args(form)),
  };
}

describe('an opener', () => {
  let office: CallOffice;
  beforeAll(async () => {
    office = await createCallOffice(now);
  });

  async function named() {
    const { id } = await draftCall(office, now);
    const people = await Promise.all([1, 2, 3].map(() => createUser({ roles: ['evaluator'] })));
    const input = { openers: people.map((person) => person.id), needed: 2 };
    await nameOpeners({ actor: office.approver, callId: id, input, expected: 0, now });
    const [own] = people;
    if (!own) throw new Error('Three people were created');
    return { callId: id, own, opener: await at(own.id, id) };
  }

  it('is asked for a passphrase on desk and list, sets it, and is ready', async () => {
    const { callId, own, opener } = await named();
    expect(await listWaiting(own.actor, now)).toMatchObject([
      { id: 'passphrases-wanted', items: [{ href: `/openings/${callId}` }] },
    ]);
    expect(await opener.read(list.loader)).toMatchObject({ data: { seals: [{ callId, state: 'passphrase' }] } });
    expect(await opener.read(place.loader)).toMatchObject({
      data: { state: 'passphrase', needed: 2, hasShare: false, others: [{ isReady: false }, { isReady: false }] },
    });
    const form = { newPassphrase: ` ${PASSPHRASE} `, passphraseAgain: PASSPHRASE };
    expect(await opener.post(place.action, form)).toMatchObject({ status: 303, location: `/openings/${callId}` });
    expect(await opener.read(place.loader)).toMatchObject({ data: { state: 'ready' } });
    expect(await listWaiting(own.actor, now)).toEqual([]);
    expect(await opener.post(rehearsal.action, { passphrase: PASSPHRASE })).toMatchObject({ status: 303 });
    expect((await CallSeal.findById(callId).orFail().lean()).openers[0]?.rehearsedAt).not.toBeNull();
  });

  it.each([
    ['short', 'sealing.error.short', 'newPassphrase'],
    ['x'.repeat(201), 'sealing.error.long', 'newPassphrase'],
    ['abcabcabcabcabcabc', 'sealing.error.guessable', 'newPassphrase'],
    [PASSPHRASE, 'sealing.error.again', 'passphraseAgain'],
  ])('is told beside the field what is wrong with “%s”, and it does not come back', async (typed, key, field) => {
    const { opener } = await named();
    const form = { newPassphrase: typed, passphraseAgain: key === 'sealing.error.again' ? 'another' : typed };
    expect(await opener.post(place.action, form)).toMatchObject({
      status: 400,
      data: { errors: { [field]: { key } }, values: {} },
    });
  });

  it('changes it with the present one, and cannot guess on for ever', async () => {
    const { id, openers } = await publishCall(office, now);
    const [own] = openers;
    const opener = await at(own?.actor.userId ?? '', id);
    const next = { newPassphrase: PASSPHRASE, passphraseAgain: PASSPHRASE };
    expect(await opener.post(change.action, { passphrase: 'this is not the passphrase', ...next })).toMatchObject({
      status: 400,
      data: { errors: { passphrase: { key: 'sealing.error.passphrase' } }, values: {} },
    });
    const right = { passphrase: own?.passphrase ?? '', ...next };
    expect(await opener.post(change.action, right)).toMatchObject({ status: 303 });
    expect(await opener.post(rehearsal.action, { passphrase: PASSPHRASE })).toMatchObject({ status: 303 });
    const wrong = { passphrase: own?.passphrase ?? '' };
    for (let tries = 0; tries < 5; tries += 1)
      expect(await opener.post(rehearsal.action, wrong)).toMatchObject({ status: 400 });
    const limited = await opener.post(rehearsal.action, { passphrase: PASSPHRASE });
    expect(limited).toMatchObject({ status: 429 });
    expect(limited.headers.get('Retry-After')).toMatch(/^\d+$/);
    expect(await opener.post(place.action, next)).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'sealing.error.shareThere' } } },
    });
  });

  it('of another call finds nothing here', async () => {
    const { callId } = await named();
    const stranger = await at((await createUser({ roles: ['evaluator'] })).id, callId);
    const next = { newPassphrase: PASSPHRASE, passphraseAgain: PASSPHRASE };
    for (const { loader } of [place, change, rehearsal])
      expect(await stranger.read(loader)).toMatchObject({ status: 404 });
    expect(await stranger.post(place.action, next)).toMatchObject({ status: 404 });
    expect(await stranger.post(change.action, { passphrase: PASSPHRASE, ...next })).toMatchObject({ status: 404 });
    expect(await stranger.post(rehearsal.action, { passphrase: PASSPHRASE })).toMatchObject({ status: 404 });
    expect(await stranger.read(list.loader)).toMatchObject({ data: { seals: [] } });
  });
});
