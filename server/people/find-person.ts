import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { User, type UserRecord } from '#server/models/user';

/** A person whom the actor may know of: of the own home, or anybody for who reads all accounts; else `not-found`. */
export async function findPerson(actor: Actor, userId: string): Promise<UserRecord> {
  const person = await User.findOne({ _id: userId }).lean();
  const known =
    person &&
    (can(actor, 'accounts.read') ||
      (person.home !== null && person.home.kind === actor.home?.kind && person.home.id === actor.home.id));
  if (!known) throw new DomainError('not-found');
  return person;
}
