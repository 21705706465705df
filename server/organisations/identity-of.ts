import { createHash } from 'node:crypto';
import type { NamedAs, NamedParty } from '~/domain/exclusion-lists/hits';
import type { Identity } from '~/domain/organisations/identity';
import { organisationNames } from '~/domain/organisations/profile-names';
import type { ProfileContent } from '~/domain/organisations/profile-schema';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import { Organisation } from '#server/models/organisation';
import { OrganisationProfile } from '#server/models/organisation-profile';

/** The sections whose change after a verification managers must see. */
const SECTIONS_THAT_MATTER = ['identification', 'governance'] as const;

/** Who an organisation is by its sign-up and its profile; throws `not-found`. */
export async function identityOf(organisationId: string): Promise<Identity> {
  const identity = (await identitiesOf([organisationId])).get(organisationId);
  if (!identity) throw new DomainError('not-found');
  return identity;
}

/** The same of many organisations, in two queries. */
export async function identitiesOf(organisationIds: readonly string[]): Promise<Map<string, Identity>> {
  const wanted = { _id: { $in: organisationIds } };
  const organisations = await Organisation.find(wanted, { name: 1 }).lean();
  const profiles = await OrganisationProfile.find(wanted, { content: 1 }).lean();
  const contents = new Map(profiles.map(({ _id, content }) => [_id, content]));
  return new Map(organisations.map(({ _id, name }) => [_id, identityIn(name, contents.get(_id))]));
}

function identityIn(name: string, content: ProfileContent | undefined): Identity {
  if (!content) return { names: [name], registrationNumber: '', people: [], places: [], digests: {} };
  const { identification, mandate } = content;
  return {
    names: [...new Set([name, ...organisationNames(content)])],
    registrationNumber: identification.registrationNumber,
    people: peopleOf(content),
    places: mandate.places,
    digests: Object.fromEntries(SECTIONS_THAT_MATTER.map((section) => [section, digestOf(content[section])])),
  };
}

function peopleOf({ contacts, governance }: ProfileContent): NamedParty[] {
  const named = (as: NamedAs, people: readonly { name: string }[]) =>
    people.filter(({ name }) => name !== '').map(({ name }): NamedParty => ({ as, name }));
  return [
    ...named('signatory', contacts.signatories),
    ...named('officer', governance.officers),
    ...named('member', governance.members),
  ];
}

function digestOf(section: unknown): string {
  return createHash('sha256').update(canonicalJson(section)).digest('hex');
}
