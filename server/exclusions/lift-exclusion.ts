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

interface Arguments {
  actor: Actor;
  organisationId: string;
  /** Why the exclusion ends before its day. */
  input: { text: string };
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/** An approver, other than who proposed it, ends an exclusion before its last day; the organisation is told. */
export function liftExclusion({ actor, organisationId, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const organisation = await loadStanding(actor, organisationId, 'exclusions.decide');
    assertExpected(organisation, expected);
    const { exclusion } = organisation.standing;
    if (!exclusion?.approved || isOver(exclusion, now))
      throw new DomainError('wrong-state', 'verification.error.changed');
    assertSecondPerson(actor, 'exclusion', exclusion.id, exclusion.proposedBy);
    const lifted = { by: actor.userId, at: now, reason: input.text };
    await Exclusion.updateOne({ _id: exclusion.id, lifted: null }, { $set: { lifted } });
    await writeStanding(organisation, { exclusion: null });
    await appendEvent({
      actor,
      action: 'exclusions.lifted',
      subject: { kind: 'organisation', id: organisationId },
      after: { lifted },
      now,
    });
    await tellOrganisation({ organisation, template: 'exclusion-lifted', props: { said: input.text }, now });
  });
}
