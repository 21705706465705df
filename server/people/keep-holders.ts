import type { Role } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { User, type UserRecord } from '#server/models/user';

/** A transaction for whatever takes a role or an account from somebody: no two of them run beside each other. */
export function changingHolders<T>(work: () => Promise<T>): Promise<T> {
  return inGuardedTransaction('role-holders', work);
}

/** Refuses to take `administrator` from the last person who can act as one. Call it inside `changingHolders`. */
export async function keepAdministrator(person: UserRecord, rolesAfter: readonly Role[]): Promise<void> {
  if (!loses(person, rolesAfter, 'administrator')) return;
  const others = await User.countDocuments({ roles: 'administrator', disabled: null, _id: { $ne: person._id } });
  if (others === 0) throw new DomainError('wrong-state', 'people.error.lastAdministrator');
}

/** Refuses to take `signatory` from the last person of an organisation who can act as one. */
export async function keepSignatory(person: UserRecord, rolesAfter: readonly Role[]): Promise<void> {
  if (person.home?.kind !== 'organisation' || !loses(person, rolesAfter, 'signatory')) return;
  const others = await User.countDocuments({
    'home.id': person.home.id,
    roles: 'signatory',
    disabled: null,
    _id: { $ne: person._id },
  });
  if (others === 0) throw new DomainError('wrong-state', 'people.error.lastSignatory');
}

function loses(person: UserRecord, rolesAfter: readonly Role[], role: Role): boolean {
  return person.disabled === null && person.roles.includes(role) && !rolesAfter.includes(role);
}
