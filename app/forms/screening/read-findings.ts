import { MOST_FINDING_REASON, needsReason, type Check, type CheckFinding } from '~/domain/screening/checklist';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

interface Read {
  /** By the check's key; those without a mistake. */
  findings: Record<string, CheckFinding>;
  errors: FieldErrors;
}

interface Demand {
  /** `all`: no finding is without its reason. */
  reasons: 'all' | 'where needed';
  /** What the form had filled in as the reason of a check that the portal found not met. */
  filledIn: (check: Check) => string;
}

/**
 * The findings that a form says of these checks. The words that the form had filled in are no reason for finding otherwise
 * than the portal did.
 */
export function readFindings(checks: readonly Check[], typed: FormValues, { reasons, filledIn }: Demand): Read {
  const read: Read = { findings: {}, errors: {} };
  for (const check of checks) {
    const met = typed[`met.${check.key}`];
    const said = typed[`reason.${check.key}`];
    const own = typeof said === 'string' ? said.trim() : '';
    const reason = met === 'yes' && check.machine === 'not-met' && own === filledIn(check) ? '' : own;
    if (met !== 'yes' && met !== 'no') {
      read.errors[`met.${check.key}`] = { key: 'screening.error.unanswered' };
    } else if (reason.length > MOST_FINDING_REASON) {
      read.errors[`reason.${check.key}`] = {
        key: 'screening.error.tooLong',
        values: { limit: MOST_FINDING_REASON },
      };
    } else if (reason === '' && (reasons === 'all' || needsReason(check, met === 'yes'))) {
      read.errors[`reason.${check.key}`] = { key: 'screening.error.noReason' };
    } else {
      read.findings[check.key] = { met: met === 'yes', reason };
    }
  }
  return read;
}
