import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { isOver, type Period } from '~/domain/verification/standing';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Exclusion } from '#server/models/exclusion';
import { loadStanding, writeStanding } from '#server/verification/load-standing';
import { assertExpected } from '#server/verification/take-step';

interface Arguments {
  actor: Actor;
  organisationId: string;
  input: Period & { reason: string };
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/** A manager proposes to exclude an organisation from applying. It holds once an approver agrees, never before that day. */
export function proposeExclusion({ actor, organisationId, input, expected, now }: Arguments): Promise<{ id: string }> {
  return inTransaction(async () => {
    const organisation = await loadStanding(actor, organisationId, 'exclusions.propose');
    assertExpected(organisation, expected);
    const { exclusion } = organisation.standing;
    if (exclusion && !isOver(exclusion, now))
      throw new DomainError('wrong-state', 'verification.error.excludedAlready');
    const { from, until, reason } = input;
    if (from < portalDay(now)) throw new DomainError('invalid', 'verification.error.fromPast', { field: 'from' });
    const id = exclusionId(organisationId, expected);
    await Exclusion.create({ _id: id, organisationId, from, until, reason, proposed: { by: actor.userId, at: now } });
    await writeStanding(organisation, { exclusion: { id, from, until, approved: false, proposedBy: actor.userId } });
    await appendEvent({
      actor,
      action: 'exclusions.proposed',
      subject: { kind: 'organisation', id: organisationId },
      details: { from, until },
      after: { reason },
      now,
    });
    return { id };
  });
}

/** True when this very person has already made the proposal that a form, sent once more, asks for again. */
export async function wasProposed(actor: Actor, organisationId: string, expected: number): Promise<boolean> {
  const proposal = { _id: exclusionId(organisationId, expected), 'proposed.by': actor.userId };
  return (await Exclusion.exists(proposal)) !== null;
}

/** One proposal for each version of a standing: sent twice, it is still one. */
const exclusionId = (organisationId: string, expected: number) => `${organisationId}:${expected + 1}`;
