import type { Grants } from '../conditions';

/**
 * Payments and the ledger. That preparer, approver and recorder of one payment are not the same is for the separation rules.
 */
export const disbursementsPermissions = {
  'payments.read': {
    manager: 'ownInstitution',
    approver: 'ownInstitution',
    finance: 'ownInstitution',
    auditor: 'always',
  },
  'payments.prepare': { manager: 'ownInstitution' },
  'payments.approve': { finance: 'ownInstitution' },
  'payments.record': { finance: 'ownInstitution', manager: 'ownInstitution' },
  'payments.follow': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'ledger.read': {
    manager: 'ownInstitution',
    approver: 'ownInstitution',
    finance: 'ownInstitution',
    auditor: 'always',
  },
  'ledger.close': { finance: 'ownInstitution' },
} as const satisfies Record<string, Grants>;
