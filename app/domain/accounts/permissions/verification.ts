import type { Grants } from '../conditions';

/**
 * How the state sees organisations. They belong to no institution, so every manager may check any of them; that a refusal
 * or exclusion takes two people is for the separation rules. The administrator has no part in it.
 */
export const verificationPermissions = {
  'verification.read': { manager: 'always', approver: 'always', auditor: 'always' },
  'verification.follow': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'verification.ask': { signatory: 'ownOrganisation' },
  'verification.decide': { manager: 'always' },
  'verification.confirm': { manager: 'always', approver: 'always' },
  'exclusions.propose': { manager: 'always' },
  'exclusions.decide': { approver: 'always' },
  'exclusion-lists.change': { manager: 'always' },
} as const satisfies Record<string, Grants>;
