import type { Grants } from '../conditions';

/**
 * Awards once they are offered. The organisation's people revise a budget, only a signatory answers; the institution's manager
 * agrees on budgets and moves up who waits on the reserve list.
 */
export const awardsPermissions = {
  'awards.read': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'awards.revise': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'awards.answer': { signatory: 'ownOrganisation' },
  'awards.oversee': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'awards.manage': { manager: 'ownInstitution' },
} as const satisfies Record<string, Grants>;
