import type { Grants } from '../conditions';

/** Training that grants depend on: the institution's manager arranges it, organisations say who takes part. */
export const trainingPermissions = {
  'training.read': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'training.manage': { manager: 'ownInstitution' },
  'training.follow': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
} as const satisfies Record<string, Grants>;
