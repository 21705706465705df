import { completenessOf } from '~/domain/organisations/profile-gaps';
import { emptyProfile, type ProfileSection } from '~/domain/organisations/profile-schema';
import { OrganisationProfile } from '#server/models/organisation-profile';

/** The sections of the profile that a check needs; the others are asked for by calls. */
const NEEDED = ['identification', 'contacts', 'governance', 'mandate'] as const satisfies readonly ProfileSection[];
export type NeededSection = (typeof NEEDED)[number];

/** The needed sections in which something is still missing. */
export async function missingSections(organisationId: string): Promise<NeededSection[]> {
  const profile = await OrganisationProfile.findOne({ _id: organisationId }, { content: 1 }).lean();
  const completeness = completenessOf(profile?.content ?? emptyProfile());
  return NEEDED.filter((section) => completeness[section].missing.length > 0);
}
