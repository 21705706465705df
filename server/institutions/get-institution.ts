import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { assertCan } from '#server/accounts/assert-can';
import { Institution } from '#server/models/institution';

export interface InstitutionDetails {
  id: string;
  name: Record<Locale, string>;
  code: string;
  version: number;
  mayRename: boolean;
}

/** An institution with its names in every language. */
export async function getInstitution(actor: Actor, institutionId: string): Promise<InstitutionDetails> {
  const institution = await Institution.findOne({ _id: institutionId }).lean();
  if (!institution) throw new DomainError('not-found');
  assertCan(actor, 'institutions.read', { institutionId });
  const { _id, name, code, version } = institution;
  return {
    id: _id,
    name: { en: name.en, ru: name.ru, tk: name.tk },
    code,
    version,
    mayRename: can(actor, 'institutions.rename', { institutionId }),
  };
}
