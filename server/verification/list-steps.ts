import type { Checklist } from '~/domain/verification/checklist';
import type { VerificationStep } from '~/domain/verification/status';
import { personNames } from '#server/audit/person-names';
import { Verification } from '#server/models/verification';

const SHOWN = 100;

/** One step in the history of an organisation's verification. */
export interface ShownStep {
  id: string;
  step: VerificationStep;
  by: string;
  at: Date;
  text: string;
  checklist: Checklist | null;
  months: number | null;
  validUntil: Date | null;
}

/** The steps so far, the latest first, at most 100. */
export async function listSteps(organisationId: string): Promise<ShownStep[]> {
  const steps = await Verification.find({ organisationId }).sort({ number: -1 }).limit(SHOWN).lean();
  const people = await personNames(steps.map(({ by }) => by));
  return steps.map(({ _id, step, by, at, text, checklist, months, validUntil }) => ({
    id: _id,
    step,
    by: people.get(by) ?? by,
    at,
    text,
    checklist,
    months,
    validUntil,
  }));
}
