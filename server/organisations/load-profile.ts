import { organisationNameKey } from '~/domain/organisations/name-key';
import { datedDocuments, filesOf, withoutMissingFiles } from '~/domain/organisations/profile-documents';
import { organisationNames, registrationKey } from '~/domain/organisations/profile-names';
import { emptyProfile, PROFILE_SECTIONS, type ProfileContent } from '~/domain/organisations/profile-schema';
import { OrganisationProfile, type OrganisationProfileRecord } from '#server/models/organisation-profile';
import { StoredFile } from '#server/models/stored-file';

/** A file that a profile refers to. */
export interface ProfileFile {
  name: string;
  sha256: string | null;
}

export interface LoadedProfile extends OrganisationProfileRecord {
  /** The organisation's files that the content refers to, by id. What was removed meanwhile is in neither. */
  files: Record<string, ProfileFile>;
}

/** An organisation's profile, or an empty one that nobody has saved yet. */
export async function loadProfile(organisationId: string): Promise<LoadedProfile> {
  const stored = await OrganisationProfile.findById(organisationId).lean<OrganisationProfileRecord>();
  const profile = stored ?? newProfile(organisationId);
  const files = await filesOfOrganisation(organisationId, filesOf(profile.content));
  return { ...profile, content: withoutMissingFiles(profile.content, (id) => id in files), files };
}

/** Those of the files that belong to the organisation and are there. */
export async function filesOfOrganisation(
  organisationId: string,
  ids: readonly string[],
): Promise<Record<string, ProfileFile>> {
  if (ids.length === 0) return {};
  const found = await StoredFile.find(
    {
      _id: { $in: ids },
      'subject.kind': 'organisation',
      'subject.id': organisationId,
      state: { $in: ['scanning', 'clean'] },
    },
    { name: 1, sha256: 1 },
  ).lean();
  return Object.fromEntries(found.map(({ _id, name, sha256 }) => [_id, { name: name ?? '', sha256 }]));
}

export function newProfile(organisationId: string): OrganisationProfileRecord {
  const content = emptyProfile();
  const never = { version: 0, by: null, at: null };
  const sections = Object.fromEntries(PROFILE_SECTIONS.map((section) => [section, never]));
  return {
    _id: organisationId,
    content,
    sections: sections as OrganisationProfileRecord['sections'],
    ...foundBy(content),
    version: 0,
  };
}

/** What a profile is found by: for likely duplicates, and for reminders. */
export function foundBy(content: ProfileContent) {
  return {
    nameKeys: [...new Set(organisationNames(content).map(organisationNameKey))],
    registrationKey: registrationKey(content.identification.registrationNumber),
    firstExpiry: datedDocuments(content)[0]?.validUntil ?? null,
  };
}
