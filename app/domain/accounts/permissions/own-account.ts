import { everyRole, type Grants } from '../conditions';

/** What everybody may do with their own account. */
export const ownAccountPermissions = {
  'account.read': everyRole('ownAccount'),
  'account.change': everyRole('ownAccount'),
  'account.second-factor': everyRole('ownAccount'),
} as const satisfies Record<string, Grants>;
