import type { Actor } from '~/domain/accounts/roles';
import type { FileSubject } from '~/domain/files/file-subject';
import { DomainError } from '~/domain/shared/errors';

/** The organisation that somebody belongs to, as what documents belong to. Staff have none: not found. */
export function ownOrganisationOf({ home }: Actor): FileSubject {
  if (home?.kind !== 'organisation') throw new DomainError('not-found');
  return { kind: 'organisation', id: home.id };
}
