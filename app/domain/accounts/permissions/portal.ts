import { everyRole, type Grants } from '../conditions';

/** What everybody with an account may do. */
export const portalPermissions = {
  'desk.read': everyRole('always'),
} as const satisfies Record<string, Grants>;
