import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { revisionStanding, standsStill } from '~/domain/awards/answer';
import { DomainError } from '~/domain/shared/errors';
import { ownUser } from '#server/accounts/change-user';
import { appealPending } from '#server/appeals/appeal-pending';
import { Agreement } from '#server/models/agreement';
import { Decision } from '#server/models/decision';
import { Letter } from '#server/models/letter';
import { placesOf } from './award-place';
import { loadAward } from './load-award';

interface Arguments {
  actor: Actor;
  awardId: string;
  now: Date;
}

export type AwardPage = Awaited<ReturnType<typeof getAward>>;

/** An award of the actor's own organisation: what is offered, until when, and what can be done now. */
export async function getAward({ actor, awardId, now }: Arguments) {
  const award = await loadAward(actor, awardId, 'awards.read');
  const { callId, lot, organisationId, decisionId, state, respondBy } = award;
  const [places, isAppealed, letters, decision, agreement, self] = await Promise.all([
    placesOf([award]),
    appealPending(callId, lot),
    Letter.find({ awardId, organisationId, state: 'issued' }, { number: 1 }).sort({ 'issued.at': 1 }).lean(),
    Decision.findOne({ _id: decisionId }, { issued: 1 }).lean(),
    Agreement.findOne({ awardId, number: { $ne: null }, state: { $ne: 'dropped' } }, { number: 1 }).lean(),
    ownUser(actor.userId),
  ]);
  const place = places.get(awardId);
  if (!place) throw new DomainError('not-found');
  const isSuspended = state === 'offered' && (isAppealed || award.suspendedAt !== null);
  const isOpen = state === 'offered' && (isSuspended || standsStill(award) || (respondBy !== null && now < respondBy));
  const revision = revisionStanding(award);
  const maySign = can(actor, 'awards.answer', { organisationId });
  return {
    id: awardId,
    place,
    applicationId: award.applicationId,
    // The clock ends an offer before the job records it.
    state: state === 'offered' && !isOpen ? ('lapsed' as const) : state,
    from: award.from,
    requested: award.requested,
    amount: award.amount,
    conditions: award.conditions,
    offeredAt: award.offered?.at ?? null,
    respondBy,
    isSuspended,
    standstillUntil: decision?.issued?.standstillUntil ?? null,
    answer: award.answer && { name: award.answer.name, at: award.answer.at, reason: award.answer.reason },
    revision,
    comment: revision === 'returned' ? (award.revisions.at(-1)?.reviewed?.comment ?? '') : '',
    letters: letters.map(({ _id: id, number }) => ({ id, number: number ?? '' })),
    // Known to the organisation from the time that it goes out for signature.
    agreement: agreement && { id: agreement._id, number: agreement.number ?? '' },
    hasSecondStep: self.secondFactor !== null,
    maySign,
    may: {
      accept: maySign && isOpen && !isSuspended && (revision === null || revision === 'agreed'),
      decline: maySign && isOpen,
      revise: isOpen && (revision === 'wanted' || revision === 'returned'),
    },
  };
}
