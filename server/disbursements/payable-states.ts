import type { AgreementState } from '~/domain/agreements/status';

/** In these states of its agreement something is paid: after a termination what was accepted before is settled. */
export const PAYABLE_STATES = ['active', 'terminated'] as const satisfies readonly AgreementState[];

/** In these states of its agreement money can come back. */
export const REPAYABLE_STATES = [
  'active',
  'suspended',
  'terminated',
  'closed',
] as const satisfies readonly AgreementState[];
