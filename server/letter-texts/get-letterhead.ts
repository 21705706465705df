import type { Actor } from '~/domain/accounts/roles';
import { emptyLocalized } from '~/domain/shared/localized';
import { can } from '~/domain/accounts/permissions';
import { getInstitution } from '#server/institutions/get-institution';
import { Letterhead, type LetterheadRecord } from '#server/models/letterhead';

/** What stands on letters of an institution; empty before anybody filled it in. */
export async function getLetterhead(actor: Actor, institutionId: string) {
  const institution = await getInstitution(actor, institutionId);
  const found = await Letterhead.findOne({ _id: institutionId }, { 'logo.data': 0 }).lean<LetterheadRecord>();
  return {
    institution,
    lines: found?.lines ?? emptyLocalized(),
    office: found?.office ?? emptyLocalized(),
    hasLogo: Boolean(found?.logo),
    version: found?.version ?? 0,
    mayChange: can(actor, 'institutions.change-letters', { institutionId }),
  };
}
