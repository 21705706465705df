import { directoryEntry } from '~/domain/organisations/identity';
import { Organisation } from '#server/models/organisation';
import { identityOf } from './identity-of';

/** Brings what lists and searches know of an organisation up to its profile. Call it in the transaction that saves a section. */
export async function writeDirectory(organisationId: string): Promise<void> {
  const identity = await identityOf(organisationId);
  await Organisation.updateOne({ _id: organisationId }, { $set: { directory: directoryEntry(identity) } });
}
