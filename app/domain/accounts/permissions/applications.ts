import type { Grants } from '../conditions';

/**
 * Applications before their opening: nobody but members of the organisation that applies, whatever role. Only a signatory
 * deletes a draft, submits, and takes back what was submitted.
 */
export const applicationsPermissions = {
  'applications.read': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'applications.prepare': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'applications.delete': { signatory: 'ownOrganisation' },
  'applications.submit': { signatory: 'ownOrganisation' },
  'applications.withdraw': { signatory: 'ownOrganisation' },
} as const satisfies Record<string, Grants>;
