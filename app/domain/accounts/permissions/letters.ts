import type { Grants } from '../conditions';

/** Letters to applicants: managers proofread them, an approver issues, corrects and withdraws them, organisations read their own. */
export const lettersPermissions = {
  'letters.read': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'letters.proofread': { manager: 'ownInstitution' },
  'letters.issue': { approver: 'ownInstitution' },
  'letters.hand-over': { manager: 'ownInstitution' },
  'letters.receive': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
} as const satisfies Record<string, Grants>;
