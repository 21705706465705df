import { subjectIn } from '~/domain/accounts/conditions';
import { can } from '~/domain/accounts/permissions';
import type { Actor, Home } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { homeName } from './home-names';

/** A home that the actor may know of, with its name: the own one, or any for who reads them all; else `not-found`. */
export async function findHome(actor: Actor, home: Home, locale: Locale): Promise<Home & { name: string }> {
  const all = home.kind === 'institution' ? 'institutions.read' : 'organisations.read';
  if (!can(actor, all) && !can(actor, 'people.read', subjectIn(home))) throw new DomainError('not-found');
  const name = await homeName(home, locale);
  if (name === '') throw new DomainError('not-found');
  return { kind: home.kind, id: home.id, name };
}
