import { organisationNameKey } from '~/domain/organisations/name-key';
import { Organisation } from '#server/models/organisation';

const SHOWN = 5;

/** Organisations that are probably the one of this name, for asking before there are two of it. */
export async function findSimilarOrganisations(name: string): Promise<{ id: string; name: string }[]> {
  const found = await Organisation.find({ nameKey: organisationNameKey(name) }, { name: 1 })
    .sort({ name: 1 })
    .limit(SHOWN)
    .lean();
  return found.map((organisation) => ({ id: organisation._id, name: organisation.name }));
}
