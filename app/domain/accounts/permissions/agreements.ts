import type { Grants } from '../conditions';

/**
 * Agreements and how they are carried out. The organisation's people report, only a signatory signs; the institution's
 * manager prepares and accepts, its approver signs for it, waives and approves what changes.
 */
export const agreementsPermissions = {
  'agreements.read': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'agreements.report': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'agreements.sign': { signatory: 'ownOrganisation' },
  'agreements.oversee': {
    manager: 'ownInstitution',
    approver: 'ownInstitution',
    finance: 'ownInstitution',
    auditor: 'always',
  },
  'agreements.manage': { manager: 'ownInstitution' },
  'agreements.approve': { approver: 'ownInstitution' },
} as const satisfies Record<string, Grants>;
