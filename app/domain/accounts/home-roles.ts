import { APPLICANT_ROLES, STAFF_ROLES, type Home, type Role } from './roles';

/** The roles that people of a home may hold: an organisation's people apply, an institution's are staff. */
export function rolesOfHome(kind: Home['kind']): readonly Role[] {
  return kind === 'organisation' ? APPLICANT_ROLES : STAFF_ROLES;
}

/** True when every role is one that people of this kind of home may hold. */
export function fitsHome(kind: Home['kind'], roles: readonly Role[]): boolean {
  return roles.every((role) => rolesOfHome(kind).includes(role));
}
