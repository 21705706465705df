import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { isOver } from '~/domain/verification/standing';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Exclusion } from '#server/models/exclusion';
import { assertSecondPerson } from '#server/verification/assert-second-person';
import { loadStanding, writeStanding } from '#server/verification/load-standing';
import { assertExpected } from '#server/verification/take-step';
import { tellOrganisation } from '#server/verification/tell-organisation';

export type ExclusionDecision = { decision: 'approve' } | { decision: 'decline'; text: string };

interface Arguments {
  actor: Actor;
  organisationId: string;
  input: ExclusionDecision;
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/** An approver who has not proposed it approves an exclusion, which the organisation is told of, or declines it. */
export function decideExclusion({ actor, organisationId, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const organisation = await loadStanding(actor, organisationId, 'exclusions.decide');
    assertExpected(organisation, expected);
    const { exclusion } = organisation.standing;
    if (!exclusion || exclusion.approved || isOver(exclusion, now)) {
      throw new DomainError('wrong-state', 'verification.error.changed');
    }
    const { id, from, until } = exclusion;
    assertSecondPerson(actor, 'exclusion', id, exclusion.proposedBy);
    const act = { by: actor.userId, at: now, expected };
    const approves = input.decision === 'approve';
    const change = approves ? { approved: act } : { declined: { ...act, reason: input.text } };
    const record = await Exclusion.findOneAndUpdate({ _id: id, approved: null, declined: null }, { $set: change })
      .orFail()
      .lean();
    await writeStanding(organisation, { exclusion: approves ? { ...exclusion, approved: true } : null });
    await appendEvent({
      actor,
      action: approves ? 'exclusions.approved' : 'exclusions.declined',
      subject: { kind: 'organisation', id: organisationId },
      details: { from, until },
      after: change,
      now,
    });
    if (!approves) return;
    const props = { from, until, said: record.reason };
    await tellOrganisation({ organisation, template: 'organisation-excluded', props, now });
  });
}

/** True when this very person has already decided so: the answer to a form that is sent once more. */
export async function wasDecidedBy(
  actor: Actor,
  organisationId: string,
  decision: ExclusionDecision['decision'],
  expected: number,
): Promise<boolean> {
  const field = decision === 'approve' ? 'approved' : 'declined';
  const filter = { organisationId, [`${field}.by`]: actor.userId, [`${field}.expected`]: expected };
  return (await Exclusion.exists(filter)) !== null;
}
