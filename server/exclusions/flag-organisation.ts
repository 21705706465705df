import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { FlagLevel } from '~/domain/verification/standing';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { OrganisationFlag } from '#server/models/organisation-flag';
import { loadStanding, writeStanding } from '#server/verification/load-standing';
import { assertExpected } from '#server/verification/take-step';

interface Arguments {
  actor: Actor;
  organisationId: string;
  /** The flag to put up, or null to take it down. */
  input: { level: FlagLevel | null; reason: string };
  /** The version of the standing that the actor has read. */
  expected: number;
  now: Date;
}

/** A manager flags an organisation for closer observation, escalates it, or takes the flag down. It blocks nothing. */
export function flagOrganisation({ actor, organisationId, input, expected, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const organisation = await loadStanding(actor, organisationId, 'verification.decide');
    assertExpected(organisation, expected);
    const { level, reason } = input;
    if (level === organisation.standing.flag) {
      throw new DomainError('invalid', 'verification.error.sameFlag', { field: 'level' });
    }
    await OrganisationFlag.create({ _id: randomUUID(), organisationId, level, reason, by: actor.userId, at: now });
    await writeStanding(organisation, { flag: level });
    await appendEvent({
      actor,
      action: level ? 'organisations.flagged' : 'organisations.unflagged',
      subject: { kind: 'organisation', id: organisationId },
      details: { level },
      after: { reason },
      now,
    });
  });
}
