import type { ProfileContent } from '~/domain/organisations/profile-schema';
import type { OrganisationFacts } from '~/domain/organisations/standing';
import { OrganisationProfile } from '#server/models/organisation-profile';

/** What a call's own checks need to know of an organisation; without a profile, nothing is told. */
export async function organisationFacts(organisationId: string): Promise<OrganisationFacts> {
  const profile = await OrganisationProfile.findOne({ _id: organisationId }, { content: 1 }).lean();
  return factsOfProfile(profile?.content);
}

/** The same of a profile as it was at some time. */
export function factsOfProfile(profile: ProfileContent | undefined): OrganisationFacts {
  if (!profile) return { places: [], registeredOn: null, certificate: null };
  const { identification, mandate } = profile;
  const { hasCertificate, certificate, registeredOn } = identification;
  const isTold = hasCertificate === 'yes' && (certificate.permanent || certificate.validUntil !== '');
  return {
    places: mandate.places,
    registeredOn: registeredOn || null,
    certificate: isTold ? { validUntil: certificate.permanent ? null : certificate.validUntil } : null,
  };
}
