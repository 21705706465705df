import { OPENING_ROLES } from '../../sealing/openers';
import { rolesOf, type Grants } from '../conditions';

/**
 * Shares of a call's key. Whoever holds one is named by the call's approver (`calls.approve`); of which call, the seal
 * says. Administrators and auditors hold none.
 */
export const sealingPermissions = {
  'sealing.share': rolesOf(OPENING_ROLES, 'always'),
} as const satisfies Record<string, Grants>;
