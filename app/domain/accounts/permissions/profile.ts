import type { Grants } from '../conditions';

/**
 * What an organisation tells of itself, and the account to which it is paid: signatories change the account, finance
 * verifies it. Staff read profiles to verify organisations and their accounts.
 */
export const profilePermissions = {
  'profile.read': {
    representative: 'ownOrganisation',
    signatory: 'ownOrganisation',
    manager: 'always',
    approver: 'always',
    finance: 'always',
    auditor: 'always',
  },
  'profile.change': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'bank.change': { signatory: 'ownOrganisation' },
  'bank.read': { finance: 'always', auditor: 'always' },
  'bank.verify': { finance: 'always' },
} as const satisfies Record<string, Grants>;
