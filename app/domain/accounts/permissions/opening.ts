import { OPENING_ROLES } from '../../sealing/openers';
import { rolesOf, type Grants } from '../conditions';

/** Opening a call's applications: whoever is one of its openers, which the use case asks its seal. */
export const openingPermissions = {
  'openings.open': rolesOf(OPENING_ROLES, 'always'),
} as const satisfies Record<string, Grants>;
