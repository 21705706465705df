import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { LinkedReferralInput } from '~/domain/requests/referral-link';
import { AuditEvent } from '#server/models/audit-event';
import { ReferralLink } from '#server/models/referral-link';
import { ServiceRequest, type ServiceRequestRecord } from '#server/models/service-request';
import { getLink, listLinks, makeLink, revokeLink } from '#server/referrals/referral-links';
import { openLink, sendByLink, sentByLink } from '#server/referrals/use-link';
import { dayIn } from '#tests/factories/agreement';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { deliveredService, type DeliveredService } from '#tests/factories/service';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
let visitors = 0;
/** Each test comes from its own address: looks are counted by it. */
const client = () => ({ address: `198.51.100.${(visitors += 1)}` });

async function given(more: { validUntil?: string } = {}, delivered?: DeliveredService) {
  const { service, manager } = delivered ?? (await deliveredService());
  const input = {
    ...{ programmeId: service.programmeId, holder: 'Social protection of Kopetdag', source: 'social-worker' as const },
    ...{ validUntil: dayIn(30), ...more },
  };
  return { service, manager, ...(await makeLink({ actor: manager, input, now })), held: { client: client(), now } };
}

const referral = (to: string, more: Partial<LinkedReferralInput> = {}): LinkedReferralInput => ({
  ...{ to, place: 'ashgabat', ageGroup: '75+', sex: 'male', disability: 'unknown', note: 'Lives alone' },
  ...more,
});

it('sends a request as its institution, once however often, and then shows its state and nothing else', async () => {
  const { service, secret, held } = await given();
  expect(await openLink({ secret, ...held })).toMatchObject({ holder: 'Social protection of Kopetdag' });
  const id = randomUUID();
  const send = () => sendByLink({ secret, ...held, id, input: referral(`service:${service._id}`) });
  const reference = await send();
  expect(await send()).toBe(reference);
  const stored = await ServiceRequest.findById(id).orFail().lean<ServiceRequestRecord>();
  expect(stored).toMatchObject({
    serviceId: service._id,
    state: 'received',
    source: 'social-worker',
    note: 'Lives alone',
  });
  const sent = await sentByLink({ secret, reference, ...held });
  expect(Object.keys(sent).sort()).toEqual(['receivedOn', 'reference', 'state', 'title']);
  expect(JSON.stringify(sent)).not.toContain('Lives alone');
  const events = await AuditEvent.find({ 'subject.id': id, action: 'referrals.sent' }).lean();
  expect(events).toMatchObject([{ actorId: null }]);
});

it('equal forms at once make one request, and each gets its reference', async () => {
  const { service, secret, held } = await given();
  const id = randomUUID();
  const send = () => sendByLink({ secret, ...held, id, input: referral(`service:${service._id}`) });
  const references = await Promise.all([send(), send(), send(), send()]);
  expect(new Set(references).size).toBe(1);
  expect(await ServiceRequest.countDocuments({ _id: id })).toBe(1);
});

it('keeps its secret to its holder: neither the record nor the trail has it', async () => {
  const { secret, id } = await given();
  const kept = JSON.stringify([await ReferralLink.findById(id).lean(), await AuditEvent.find().lean()]);
  expect(secret).toHaveLength(43);
  expect(kept).not.toContain(secret);
});

it('opens nothing beyond its programme, nothing of another link, and nothing to who guesses', async () => {
  const [own, other] = [await given(), await given()];
  const toOther = referral(`service:${other.service._id}`);
  const refused = sendByLink({ secret: own.secret, ...own.held, id: randomUUID(), input: toOther });
  expect(await explanationOf(refused)).toBe('referrals.error.nobody');
  const id = randomUUID();
  const input = referral(`service:${own.service._id}`);
  const reference = await sendByLink({ secret: own.secret, ...own.held, id, input });
  expect(await refusalOf(sentByLink({ secret: other.secret, ...other.held, reference }))).toBe('not-found');
  expect(await refusalOf(sendByLink({ secret: other.secret, ...other.held, id, input }))).toBe('not-found');
  expect(await refusalOf(openLink({ secret: 'x'.repeat(43), ...own.held }))).toBe('not-found');
});

it('works until its last day, and not once it is revoked', async () => {
  const { service, secret, id, manager, held } = await given({ validUntil: dayIn(0) });
  const input = referral(`service:${service._id}`);
  const reference = await sendByLink({ secret, ...held, id: randomUUID(), input });
  const later = { client: held.client, now: new Date(now.getTime() + 2 * 86_400_000) };
  expect(await refusalOf(openLink({ secret, ...later }))).toBe('gone');
  const revoke = () => revokeLink({ actor: manager, linkId: id, input: { version: 1, reason: 'Lost' }, now });
  await revoke();
  expect(await refusalOf(revoke())).toBe('wrong-state');
  for (const refused of [
    openLink({ secret, ...held }),
    sendByLink({ secret, ...held, id: randomUUID(), input }),
    sentByLink({ secret, ...held, reference }),
  ])
    expect(await refusalOf(refused)).toBe('gone');
});

it('takes no names and no telephone numbers', async () => {
  const { service, secret, held } = await given();
  const input = referral(`service:${service._id}`, { note: 'Aýna Orazowa, +993 65 123456' });
  expect(await refusalOf(sendByLink({ secret, ...held, id: randomUUID(), input }))).toBe('invalid');
});

it('is throttled by address', async () => {
  const { secret, held } = await given();
  const looks = [];
  for (let at = 0; at < 61; at += 1) looks.push(await refusalOf(openLink({ secret, ...held })).catch(() => 'opened'));
  expect(looks.at(-1)).toBe('throttled');
});

it('is made, seen and revoked by the manager of its programme alone', async () => {
  const delivered = await deliveredService();
  const { id, service } = await given({}, delivered);
  const { actor: stranger } = await createUser({ roles: ['manager'] });
  const home = { kind: 'institution' as const, id: service.institutionId };
  const { actor: approver } = await createUser({ roles: ['approver'], home });
  const input = { programmeId: service.programmeId, holder: 'X', source: 'health' as const, validUntil: dayIn(9) };
  for (const actor of [stranger, approver, delivered.caseworker]) {
    expect(await refusalOf(makeLink({ actor, input, now }))).toBe('invalid');
    expect(await refusalOf(getLink(actor, id))).toBe('not-found');
    expect(await refusalOf(revokeLink({ actor, linkId: id, input: { version: 1, reason: 'X' }, now }))).toBe(
      'not-found',
    );
    expect((await listLinks({ actor, page: 1, now })).rows).toEqual([]);
  }
  const { manager } = delivered;
  for (const validUntil of [dayIn(-1), dayIn(400)])
    expect(await explanationOf(makeLink({ actor: manager, input: { ...input, validUntil }, now }))).toBe(
      'referLinks.error.until',
    );
  expect((await listLinks({ actor: manager, page: 1, now })).rows).toMatchObject([{ id, state: 'working', sent: 0 }]);
});
