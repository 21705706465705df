import { subjectIn } from '~/domain/accounts/conditions';
import type { Action } from '~/domain/accounts/permissions';
import type { Actor, Home, Role } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { findPerson } from './find-person';
import { homeName } from './home-names';

export interface Person {
  id: string;
  name: string;
  email: string;
  home: Home & { name: string };
  roles: Role[];
  version: number;
}

interface Arguments {
  actor: Actor;
  userId: string;
  /** What the actor is about to do with the person. */
  action: Extract<Action, 'people.change-roles' | 'people.remove'>;
  locale: Locale;
}

/** A person in a home, for the page on which somebody changes their roles or removes them. */
export async function getPerson({ actor, userId, action, locale }: Arguments): Promise<Person> {
  const { _id, name, email, home, roles, version } = await findPerson(actor, userId);
  assertCan(actor, action, subjectIn(home, userId));
  if (!home) throw new DomainError('not-found');
  return { id: _id, name, email, home: { ...home, name: await homeName(home, locale) }, roles, version };
}
