import type { Grants } from '../conditions';

/**
 * Appeals against decisions. That whoever examines one took no part in what it is against is for the separation rules; a
 * reviewer is named for each appeal and may come from another institution.
 */
export const appealsPermissions = {
  'appeals.submit': { signatory: 'ownOrganisation' },
  'appeals.follow': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  /** The pages; which appeals are there is asked of each. */
  'appeals.open': { manager: 'always', approver: 'always', evaluator: 'always', auditor: 'always' },
  'appeals.read': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'appeals.admit': { manager: 'ownInstitution', approver: 'ownInstitution' },
  'appeals.name-reviewers': { approver: 'ownInstitution' },
  'appeals.review': { manager: 'always', approver: 'always', evaluator: 'always' },
} as const satisfies Record<string, Grants>;
