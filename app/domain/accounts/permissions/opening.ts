import { rolesOf, type Grants } from '../conditions';
import { STAFF_ROLES } from '../roles';

/** Whose holders can be openers of a call: everybody of the staff but those who look after accounts, or after everything. */
export const OPENING_ROLES = STAFF_ROLES.filter((role) => role !== 'administrator' && role !== 'auditor');

/** Opening a call's applications: whoever is one of its openers, which the use case asks its seal. */
export const openingPermissions = {
  'openings.open': rolesOf(OPENING_ROLES, 'always'),
} as const satisfies Record<string, Grants>;
