import type { Grants } from '../conditions';

/** The committee of a call as its office sees it: approvers appoint it and change it, nobody of the office sits by right. */
export const committeePermissions = {
  'committee.read': { manager: 'ownInstitution', approver: 'ownInstitution', auditor: 'always' },
  'committee.appoint': { approver: 'ownInstitution' },
} as const satisfies Record<string, Grants>;
