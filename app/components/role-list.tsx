import { roleLabel } from '~/domain/accounts/labels';
import type { Role } from '~/domain/accounts/roles';
import { useText } from './portal-context';

/** Roles in words, one behind the other. */
export function RoleList({ roles }: { roles: readonly Role[] }) {
  const text = useText();
  return <>{roles.length === 0 ? text('people.noRoles') : roles.map((role) => text(roleLabel(role))).join(', ')}</>;
}
