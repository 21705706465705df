import type { Actor } from '~/domain/accounts/roles';
import { getProfile, type ProfilePage } from '#server/organisations/get-profile';
import { identityOf } from '#server/organisations/identity-of';
import { getOrganisation, type OfficeOrganisation } from './get-organisation';
import { profileSeal } from './profile-seal';

/** What a manager checks an organisation by; `seal` stands for the profile as it is shown. */
export async function getCheck(
  actor: Actor,
  organisationId: string,
  now: Date,
): Promise<{ organisation: OfficeOrganisation; profile: ProfilePage; seal: string }> {
  // The seal first: a change in between shows a newer profile than is sealed, and is refused, never the other way round.
  const seal = profileSeal(await identityOf(organisationId));
  const organisation = await getOrganisation(actor, organisationId, now);
  return { organisation, profile: await getProfile({ actor, organisationId }), seal };
}
