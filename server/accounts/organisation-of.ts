import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';

/** The id of the organisation that the actor belongs to; `not-permitted` for everybody else. */
export function organisationOf({ home }: Pick<Actor, 'home'>): string {
  if (home?.kind !== 'organisation') throw new DomainError('not-permitted');
  return home.id;
}
