/**
 * An agreement: prepared by a manager, frozen as a document for signature, active once both sides have signed and every
 * precondition is met; then suspended and resumed, and in the end closed or terminated. `dropped`: given up before it was active.
 */
export const AGREEMENT_STATES = [
  'draft', 'signing', 'active', 'suspended', 'closed', 'terminated', 'dropped',
] as const; // prettier-ignore
export type AgreementState = (typeof AGREEMENT_STATES)[number];

/** In these states work is reported and paid, or will be again. */
export const RUNNING_STATES = ['active', 'suspended'] as const satisfies readonly AgreementState[];
