import type { Grants } from '../conditions';

/**
 * Decisions on recommendations and the awards that follow. The approver decides; that it is nobody who screened or scored is
 * for the separation rules.
 */
export const decisionsPermissions = {
  'decisions.read': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'decisions.decide': { approver: 'ownInstitution' },
} as const satisfies Record<string, Grants>;
