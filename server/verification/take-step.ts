import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Checklist } from '~/domain/verification/checklist';
import { stateAfter, type VerificationStep } from '~/domain/verification/status';
import { appendEvent } from '#server/audit/append-event';
import type { OrganisationRecord, StandingRecord } from '#server/models/organisation';
import { Verification } from '#server/models/verification';
import { writeStanding } from './load-standing';

interface Step {
  actor: Actor;
  organisation: OrganisationRecord;
  step: VerificationStep;
  /** The version of the standing that the actor has read. */
  expected: number;
  text: string;
  checklist?: Checklist;
  months?: number;
  validUntil?: Date;
  /** What changes in the standing beside its state. */
  standing?: Partial<Omit<StandingRecord, 'version' | 'state' | 'since'>>;
  now: Date;
}

/** Makes a step in an organisation's verification and adds it to the history. Call it in a transaction. */
export async function takeStep({ actor, organisation, step, expected, now, ...said }: Step): Promise<void> {
  const { _id: organisationId, standing } = organisation;
  assertExpected(organisation, expected);
  const state = stateAfter(standing.state, step);
  if (state === null) throw new DomainError('wrong-state', 'verification.error.changed');
  await writeStanding(organisation, { ...said.standing, state, since: now });
  const number = standing.version + 1;
  await Verification.create({
    _id: stepId(organisationId, number),
    organisationId,
    number,
    step,
    by: actor.userId,
    at: now,
    text: said.text,
    checklist: said.checklist ?? null,
    months: said.months ?? null,
    validUntil: said.validUntil ?? null,
  });
  await appendEvent({
    actor,
    action: `verification.${step}`,
    subject: { kind: 'organisation', id: organisationId },
    details: { state, ...(said.validUntil ? { validUntil: said.validUntil } : {}) },
    after: { text: said.text, checklist: said.checklist ?? null },
    now,
  });
}

export function assertExpected({ standing }: Pick<OrganisationRecord, 'standing'>, expected: number): void {
  if (standing.version !== expected) throw new DomainError('stale', 'verification.error.changed');
}

/** True when this very person has already made the step that a form, sent once more, asks for again. */
export async function wasTaken(
  actor: Actor,
  organisationId: string,
  steps: readonly VerificationStep[],
  expected: number,
): Promise<boolean> {
  const taken = { _id: stepId(organisationId, expected + 1), by: actor.userId, step: { $in: steps } };
  return (await Verification.exists(taken)) !== null;
}

const stepId = (organisationId: string, number: number) => `${organisationId}:${number}`;
