import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { datedDocuments, type DatedDocument } from '~/domain/organisations/profile-documents';
import { completenessOf, type Completeness } from '~/domain/organisations/profile-gaps';
import { PROFILE_SECTIONS, type ProfileContent, type ProfileSection } from '~/domain/organisations/profile-schema';
import { DomainError } from '~/domain/shared/errors';
import { personNames } from '#server/audit/person-names';
import { Organisation } from '#server/models/organisation';
import { catalogueNames, type CatalogueNames } from '#server/programmes/catalogue-names';
import { loadProfile } from './load-profile';
import { maskedAccount, type MaskedAccount } from './masked-account';

/** An organisation's profile as its own people and those who verify it see it. */
export interface ProfilePage {
  organisationId: string;
  /** As signed up. */
  name: string;
  content: ProfileContent;
  /** Every section's version (what a form must send back), and who saved it last. */
  sections: Record<ProfileSection, { version: number; saved: { by: string; at: Date } | null }>;
  completeness: Completeness;
  /** Names of the catalogues' services and places by code, and of the files that the profile refers to by id. */
  names: CatalogueNames & { files: Record<string, string> };
  documents: DatedDocument[];
  /** The account to which it is paid, its number masked; null while there is none. */
  account: MaskedAccount | null;
}

/** `not-found` where the organisation is not there or not the actor's to read. */
export async function getProfile({
  actor,
  organisationId,
}: {
  actor: Actor;
  organisationId: string;
}): Promise<ProfilePage> {
  if (!can(actor, 'profile.read', { organisationId })) throw new DomainError('not-found');
  const organisation = await Organisation.findById(organisationId, { name: 1 }).lean();
  if (!organisation) throw new DomainError('not-found');
  const [{ content, sections, files }, catalogues, account] = await Promise.all([
    loadProfile(organisationId),
    catalogueNames(),
    maskedAccount(organisationId),
  ]);
  const people = await personNames(PROFILE_SECTIONS.map((section) => sections[section].by));
  const savedBy = (section: ProfileSection) => {
    const { by, at } = sections[section];
    return by !== null && at !== null ? { by: people.get(by) ?? by, at } : null;
  };
  return {
    organisationId,
    name: organisation.name,
    content,
    sections: Object.fromEntries(
      PROFILE_SECTIONS.map((section) => [section, { version: sections[section].version, saved: savedBy(section) }]),
    ) as ProfilePage['sections'],
    completeness: completenessOf(content),
    names: {
      ...catalogues,
      files: Object.fromEntries(Object.entries(files).map(([id, { name }]) => [id, name])),
    },
    documents: datedDocuments(content),
    account,
  };
}
