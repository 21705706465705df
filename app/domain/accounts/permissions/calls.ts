import type { Grants } from '../conditions';

/**
 * Programmes and calls. Preparing is the manager's, approving and cancelling the approver's, each within the own
 * institution; that these are two people is for the separation rules. Published calls need no permission.
 */
export const callsPermissions = {
  'programmes.read': { manager: 'always', approver: 'always', finance: 'always', auditor: 'always' },
  'programmes.change': { manager: 'ownInstitution' },
  'calls.read': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'calls.prepare': { manager: 'ownInstitution' },
  'calls.approve': { approver: 'ownInstitution' },
  'calls.cancel': { approver: 'ownInstitution' },
  'calls.ask': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'calls.follow': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'calls.answer': { manager: 'ownInstitution' },
  'calls.invite': { manager: 'ownInstitution' },
} as const satisfies Record<string, Grants>;
