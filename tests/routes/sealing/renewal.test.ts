import { expect, it } from 'vitest';
import * as openers from '~/routes/office.calls.$callId.openers';
import * as begin from '~/routes/office.calls.$callId.renewal._index';
import * as removal from '~/routes/office.calls.$callId.renewal.removal';
import * as place from '~/routes/openings.$callId._index';
import * as give from '~/routes/openings.$callId.renewal';
import { CallSeal } from '#server/models/call-seal';
import { createCallOffice, publishCall } from '#tests/factories/call';
import { atCall } from '#tests/factories/office-route';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();
const PASSPHRASE = 'seven blue chairs under water';

async function published() {
  const office = await createCallOffice(now);
  const call = await publishCall(office, now);
  const joiner = await createUser({ roles: ['evaluator'], name: `Joining ${call.id}` });
  const atOf = (userId: string) => atCall({ id: userId }, call.id);
  const [first, second, third] = await Promise.all(call.openers.map(({ actor }) => atOf(actor.userId)));
  if (!first || !second || !third) throw new Error('A published call has three openers');
  return {
    ...call,
    here: `/office/calls/${call.id}/openers`,
    joiner,
    leaving: call.openers[0]?.actor.userId ?? '',
    phrases: call.openers.map(({ passphrase }) => passphrase),
    approver: await atOf(office.approver.userId),
    manager: await atOf(office.manager.userId),
    joins: await atOf(joiner.id),
    first,
    second,
    third,
  };
}

it('an opener is replaced: asked by the approver, a passphrase set, two shares given, the new recovery share shown', async () => {
  const { id, here, joiner, leaving, phrases, approver, manager, joins, first, second } = await published();
  const search = `/renewal?search=${encodeURIComponent(joiner.actor.name)}&leaving=${leaving}`;
  expect(await approver.read(begin.loader, search)).toMatchObject({
    data: { values: { leaving }, page: { openers: [{}, {}, {}], staff: [{ userId: joiner.id }] } },
  });
  expect(await approver.post(begin.action, { search: '' })).toMatchObject({
    status: 400,
    data: { errors: { leaving: { key: 'sealing.error.choose' }, joining: { key: 'sealing.error.choose' } } },
  });
  expect(await approver.post(begin.action, { leaving, joining: '' })).toMatchObject({
    status: 400,
    data: { errors: { joining: { key: 'sealing.error.both' } }, values: { leaving } },
  });
  expect(await manager.post(begin.action, { leaving, joining: joiner.id })).toMatchObject({ status: 403 });
  expect(await approver.post(begin.action, { leaving, joining: joiner.id })).toMatchObject({
    status: 303,
    location: here,
  });
  expect(await manager.read(openers.loader)).toMatchObject({
    data: { page: { mayRenew: false, renewal: { joining: { isReady: false }, given: [], endsAt: null } } },
  });
  expect(await first.read(give.loader)).toMatchObject({ data: { mayGive: false } });
  const set = { newPassphrase: PASSPHRASE, passphraseAgain: PASSPHRASE };
  expect(await joins.post(place.action, set)).toMatchObject({ status: 303 });
  expect(await joins.read(give.loader)).toMatchObject({ data: { mayGive: false } });
  expect(await second.read(give.loader)).toMatchObject({ data: { mayGive: true } });
  expect(await second.post(give.action, { passphrase: 'this is another one' })).toMatchObject({
    status: 400,
    data: { errors: { passphrase: { key: 'sealing.error.passphrase' } }, values: {} },
  });
  expect(await second.post(give.action, { passphrase: phrases[1] ?? '' })).toMatchObject({ status: 303 });
  expect(await approver.read(openers.loader)).toMatchObject({ data: { page: { renewal: { given: [{}] } } } });
  const shown = await first.post(give.action, { passphrase: phrases[0] ?? '' });
  expect(shown).toMatchObject({ status: 200, data: { recovery: { callId: id } } });
  expect(shown.headers.get('Cache-Control')).toBe('no-store');
  // Whoever has left gave the last share: the page that answers is still theirs, and empty.
  expect(await first.read(give.loader)).toMatchObject({ status: 200, data: { standing: null, mayGive: false } });
  expect(await first.read(place.loader)).toMatchObject({ status: 404 });
  expect(await joins.read(place.loader)).toMatchObject({ data: { state: 'ready', hasShare: true } });
});

it('it can be taken back, twice by two clicks, and strangers find nothing', async () => {
  const { id, here, approver, manager } = await published();
  await approver.post(begin.action, { leaving: '', joining: '' });
  expect(await manager.post(removal.action)).toMatchObject({ status: 403 });
  expect(await approver.post(removal.action)).toMatchObject({ status: 303, location: here });
  expect(await approver.post(removal.action)).toMatchObject({ status: 303, location: here });
  expect((await CallSeal.findById(id).orFail().lean()).renewal).toBeNull();
  const stranger = await atCall(await createUser({ roles: ['approver'] }), id);
  expect(await stranger.read(begin.loader)).toMatchObject({ status: 404 });
  expect(await stranger.post(begin.action, { leaving: '', joining: '' })).toMatchObject({ status: 404 });
  expect(await stranger.post(removal.action)).toMatchObject({ status: 404 });
  expect(await stranger.read(give.loader)).toMatchObject({ status: 404 });
  expect(await stranger.post(give.action, { passphrase: PASSPHRASE })).toMatchObject({ status: 404 });
});
