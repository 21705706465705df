import type { Actor } from '~/domain/accounts/roles';
import { filesOf } from '~/domain/organisations/profile-documents';
import { emptyProfile, type ProfileContent, type ProfileSection } from '~/domain/organisations/profile-schema';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { organisationOf } from '#server/accounts/organisation-of';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { OrganisationProfile, type OrganisationProfileRecord } from '#server/models/organisation-profile';
import { catalogueNames } from '#server/programmes/catalogue-names';
import { filesOfOrganisation, foundBy, newProfile } from './load-profile';
import { writeDirectory } from './write-directory';

export type ProfileInput = { [S in ProfileSection]: { section: S; value: ProfileContent[S] } }[ProfileSection];

interface Arguments {
  actor: Actor;
  input: ProfileInput;
  /** The section's version that the actor has changed; 0 where it was never saved. */
  expected: number;
  now: Date;
}

/**
 * Saves one section of the own organisation's profile; colleagues may save others meanwhile. `stale` where somebody saved
 * the same section after the actor read it, `invalid` where it names a file that the organisation does not have.
 */
export async function saveProfileSection({ actor, input, expected, now }: Arguments): Promise<{ version: number }> {
  const organisationId = organisationOf(actor);
  assertCan(actor, 'profile.change', { organisationId });
  const { section } = input;
  const value = await knownCodes(input);
  await assertOwnFiles(organisationId, input);
  return inTransaction(async () => {
    const { _id, ...blank } = newProfile(organisationId);
    await OrganisationProfile.updateOne({ _id }, { $setOnInsert: blank }, { upsert: true });
    const { content } = await OrganisationProfile.findById(_id).orFail().lean<OrganisationProfileRecord>();
    const { matchedCount } = await OrganisationProfile.updateOne(
      { _id, [`sections.${section}.version`]: expected },
      {
        $set: {
          [`content.${section}`]: value,
          [`sections.${section}`]: { version: expected + 1, by: actor.userId, at: now },
          ...foundBy({ ...content, [section]: value }),
        },
        $inc: { version: 1 },
      },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'profile.error.stale');
    await writeDirectory(organisationId);
    await appendEvent({
      actor,
      action: 'profile.section-saved',
      subject: { kind: 'organisation', id: organisationId },
      details: { section },
      before: content[section],
      after: value,
      now,
    });
    return { version: expected + 1 };
  });
}

/** Services and places as some programme's catalogue has them; other codes come from no form of ours. */
async function knownCodes({ section, value }: ProfileInput): Promise<ProfileContent[ProfileSection]> {
  if (section !== 'mandate') return value;
  const { services, places } = await catalogueNames();
  return {
    ...value,
    services: value.services.filter((code) => code in services),
    places: value.places.filter((code) => code in places),
  };
}

async function assertOwnFiles(organisationId: string, { section, value }: ProfileInput): Promise<void> {
  const ids = filesOf({ ...emptyProfile(), [section]: value });
  const own = await filesOfOrganisation(organisationId, ids);
  const foreign = ids.find((id) => !(id in own));
  if (foreign === undefined) return;
  throw new DomainError('invalid', 'profile.error.file', { field: pathOf(value, foreign) ?? '' });
}

/** Where in a value the text stands, as field names spell it. */
function pathOf(value: unknown, sought: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, below] of Object.entries(value)) {
    if (below === sought) return key;
    const deeper = pathOf(below, sought);
    if (deeper !== null) return `${key}.${deeper}`;
  }
  return null;
}
