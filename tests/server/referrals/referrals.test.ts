import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { ReferralInput } from '~/domain/requests/referral';
import { offersToTake } from '#server/desk/waiting-cases';
import { Service } from '#server/models/service';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { listReferrals } from '#server/referrals/list-referrals';
import { sendReferral } from '#server/referrals/send-referral';
import { listOffers, takeOffer } from '#server/requests/offers';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { deliveredService, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();

const referrer = async () => (await createUser({ roles: ['referrer'] })).actor;

const input = (to: string, more: Partial<ReferralInput> = {}): ReferralInput => ({
  ...{ to, place: 'ashgabat', source: 'district-police', ageGroup: '75+', sex: 'male', disability: 'unknown' },
  note: 'Lives alone',
  ...more,
});

const stored = (id: string) => ServiceRequest.findById(id).orFail().lean<ServiceRequestRecord>();

/** So many services of one type in one programme. */
async function several(count: number): Promise<DeliveredService[]> {
  const first = await deliveredService();
  const programme = { id: first.service.programmeId, institutionId: first.service.institutionId };
  const more = [];
  for (let at = 1; at < count; at += 1) more.push(await deliveredService({ programme }));
  return [first, ...more];
}

const typeOf = ({ service }: DeliveredService) => `type:${service.programmeId}:${service.serviceType}`;

it('a referral arrives at one service, once, and its sender sees the state and nothing else', async () => {
  const { service } = await deliveredService();
  const actor = await referrer();
  const id = randomUUID();
  const send = () => sendReferral({ actor, id, input: input(`service:${service._id}`), now });
  expect(await send()).toBe(await send());
  expect(await stored(id)).toMatchObject({ serviceId: service._id, state: 'received', source: 'district-police' });
  const { rows, total } = await listReferrals({ actor, page: 1 });
  expect(total).toBe(1);
  expect(rows[0]?.reference).toMatch(/^U-/);
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['id', 'receivedOn', 'reference', 'state', 'title']);
  expect(JSON.stringify(rows)).not.toContain('Lives alone');
  expect((await listReferrals({ actor: await referrer(), page: 1 })).rows).toEqual([]);
  // The id of somebody else's referral tells nothing.
  expect(
    await refusalOf(sendReferral({ actor: await referrer(), id, input: input(`service:${service._id}`), now })),
  ).toBe('not-found');
});

it('what is sent to whoever serves a place is taken by one of several services, of all at once', async () => {
  const services = await several(4);
  const [first, , , away] = services;
  if (!first || !away) throw new Error('There are four');
  await Service.updateOne({ _id: away.service._id }, { $set: { serves: ['mary'] } });
  const id = randomUUID();
  await sendReferral({ actor: await referrer(), id, input: input(typeOf(first)), now });
  expect(await offersToTake.count(first.caseworker, now)).toBe(1);
  expect(await offersToTake.count(away.caseworker, now)).toBe(0);
  const { offers } = await listOffers({ actor: first.caseworker, serviceId: first.service._id });
  expect(offers).toMatchObject([{ id, source: 'district-police' }]);
  expect(JSON.stringify(offers)).not.toContain('Lives alone');
  const take = ({ caseworker, service }: DeliveredService) =>
    takeOffer({ actor: caseworker, serviceId: service._id, requestId: id, now });
  expect(await refusalOf(take(away))).toBe('not-found');
  const all = await Promise.allSettled(Array.from({ length: 18 }, (_, at) => take(services[at % 3] ?? first)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const taken = await stored(id);
  expect(taken).toMatchObject({ state: 'received', version: 2 });
  expect(taken.caseCode).toMatch(/-0001$/);
  expect(await explanationOf(take(first))).toBe('referrals.error.taken');
  expect(await offersToTake.count(first.caseworker, now)).toBe(0);
});

it('a referral is refused where nobody serves the place, where it says who somebody is, and to others than referrers', async () => {
  const delivered = await deliveredService();
  const actor = await referrer();
  const why = (of: ReferralInput, by = actor) =>
    explanationOf(sendReferral({ actor: by, id: randomUUID(), input: of, now }));
  expect(await why(input(typeOf(delivered), { place: 'mary' }))).toBe('referrals.error.nobody');
  expect(await why(input('service:unknown'))).toBe('referrals.error.nobody');
  expect(await why(input(typeOf(delivered), { note: 'His number: +993 65 12 34 56' }))).toBe('personal.refused.phone');
  const sent = sendReferral({ actor: delivered.caseworker, id: randomUUID(), input: input(typeOf(delivered)), now });
  expect(await refusalOf(sent)).toBe('not-permitted');
  await Service.updateOne({ _id: delivered.service._id }, { $set: { state: 'ended' } });
  expect(await why(input(typeOf(delivered)))).toBe('referrals.error.nobody');
  expect(await ServiceRequest.countDocuments({ institutionId: delivered.service.institutionId })).toBe(0);
});
