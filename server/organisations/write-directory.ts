import { directoryEntry } from '~/domain/organisations/identity';
import { findHits, findingsIn } from '#server/exclusion-lists/find-hits';
import { Organisation } from '#server/models/organisation';
import { identityOf } from './identity-of';

/**
 * Brings what lists and searches know of an organisation up to its profile, and counts its likely hits on exclusion lists
 * anew. Call it in the transaction that saves a section.
 */
export async function writeDirectory(organisationId: string): Promise<void> {
  const identity = await identityOf(organisationId);
  const hits = (await findHits(new Map([[organisationId, identity]]))).get(organisationId) ?? [];
  const change = { directory: directoryEntry(identity), 'standing.openHits': findingsIn(hits).open };
  await Organisation.updateOne({ _id: organisationId }, { $set: change });
}
