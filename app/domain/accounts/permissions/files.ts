import { everyRole, type Grants } from '../conditions';

/** Files: the doors are open to everybody with an account; what a file belongs to decides (`server/files/file-subjects.ts`). */
export const filesPermissions = {
  'files.send': everyRole('always'),
  'files.read': everyRole('always'),
  'documents.read': {
    representative: 'ownOrganisation',
    signatory: 'ownOrganisation',
    manager: 'always',
    approver: 'always',
    auditor: 'always',
  },
  'documents.add': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
  'documents.remove': { representative: 'ownOrganisation', signatory: 'ownOrganisation' },
} as const satisfies Record<string, Grants>;
