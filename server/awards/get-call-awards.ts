import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { revisionStanding } from '~/domain/awards/answer';
import { contractStanding } from '~/domain/awards/contract';
import { nextOf } from '~/domain/awards/reserve';
import { appealPending } from '#server/appeals/appeal-pending';
import { Agreement } from '#server/models/agreement';
import { Organisation } from '#server/models/organisation';
import type { CallRecord } from '#server/models/call';
import { loadOverseen } from './load-overseen';
import { lotAwards } from './lot-awards';

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

export type CallAwards = Awaited<ReturnType<typeof getCallAwards>>;
export type LotOfAwards = CallAwards['lots'][number];
export type OfficeAward = LotOfAwards['awards'][number];

/** The awards of a call's decided lots with their answers, what each agreement waits for, and the reserve lists. */
export async function getCallAwards({ actor, callId, now }: Arguments) {
  const { call, lots: overseen } = await loadOverseen(actor, callId, 'awards.oversee');
  const found = [];
  for (const lot of overseen) {
    const known = await awardsOf(call, lot.key, now);
    if (known) found.push({ ...lot, ...known });
  }
  const ids = found.flatMap(({ awards }) => awards.map(({ organisationId }) => organisationId));
  const organisations = await Organisation.find({ _id: { $in: ids } }, { name: 1 }).lean();
  const names = Object.fromEntries(organisations.map(({ _id, name }) => [String(_id), name]));
  return {
    callId,
    reference: call.reference ?? '',
    title: call.title,
    lots: found,
    names,
    mayManage: can(actor, 'awards.manage', { institutionId: call.institutionId }),
  };
}

async function awardsOf(call: CallRecord, key: string, now: Date) {
  const known = await lotAwards(call, key);
  if (!known) return null;
  const { decision, awards, free, waiting } = known;
  const isAppealed = await appealPending(call._id, key);
  const agreements = await Agreement.find(
    { callId: call._id, lot: key, state: { $ne: 'dropped' } },
    { awardId: 1 },
  ).lean();
  const agreementOf = new Map(agreements.map(({ _id, awardId }) => [awardId, _id]));
  const isIssued = decision.issued !== null;
  const standstillUntil = decision.issued?.standstillUntil ?? null;
  return {
    isIssued,
    isAppealed,
    standstillUntil,
    free,
    waiting,
    mayMoveUp: isIssued && !isAppealed && nextOf(waiting) !== null,
    awards: awards.map((award) => ({
      id: award._id,
      organisationId: award.organisationId,
      place: award.place,
      from: award.from,
      amount: award.amount,
      requested: award.requested,
      state: award.state,
      respondBy: award.respondBy,
      answer: award.answer && { name: award.answer.name, at: award.answer.at, reason: award.answer.reason },
      revision: award.state === 'prepared' ? null : revisionStanding(award),
      agreementId: agreementOf.get(award._id) ?? null,
      contract: contractStanding({ state: award.state, isAppealed, standstillUntil }, now),
    })),
  };
}
