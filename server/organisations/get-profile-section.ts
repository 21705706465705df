import type { Actor } from '~/domain/accounts/roles';
import type { ProfileSection } from '~/domain/organisations/profile-schema';
import { ownOrganisationOf } from '#server/files/own-organisation';
import { StoredFile } from '#server/models/stored-file';
import { getProfile, type ProfilePage } from './get-profile';

/** So many of the organisation's documents can be chosen from, the newest first. */
const MAX_FILES = 500;

export interface ProfileSectionPage extends Pick<ProfilePage, 'organisationId' | 'name' | 'content' | 'names'> {
  section: ProfileSection;
  /** The section's version: what a form must send back. */
  version: number;
  saved: { by: string; at: Date } | null;
  /** Fields of what is still missing. */
  missing: string[];
  /** The organisation's documents by id. */
  files: Record<string, string>;
}

/** One section of the own organisation's profile, as its page shows it. */
export async function getProfileSection({
  actor,
  section,
}: {
  actor: Actor;
  section: ProfileSection;
}): Promise<ProfileSectionPage> {
  const { id } = ownOrganisationOf(actor);
  const { organisationId, name, content, names, sections, completeness } = await getProfile({
    actor,
    organisationId: id,
  });
  const files = await StoredFile.find(
    { 'subject.kind': 'organisation', 'subject.id': id, state: { $in: ['scanning', 'clean'] } },
    { name: 1 },
  )
    .sort({ createdAt: -1, _id: 1 })
    .limit(MAX_FILES)
    .lean();
  return {
    organisationId,
    name,
    content,
    names,
    section,
    ...sections[section],
    missing: completeness[section].missing,
    // A document of the profile stays choosable, however many newer ones there are.
    files: { ...names.files, ...Object.fromEntries(files.map((file) => [file._id, file.name ?? ''])) },
  };
}
