import { createHash, randomUUID } from 'node:crypto';
import type { CallContent } from '~/domain/calls/schema';
import { approveVersion } from '#server/calls/approve-version';
import { beginAddendum } from '#server/calls/begin-addendum';
import { saveAddendumReason } from '#server/calls/save-addendum-reason';
import { submitVersion } from '#server/calls/submit-version';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { CHUNK_BYTES, FileChunk } from '#server/models/file-chunk';
import { StoredFile } from '#server/models/stored-file';
import { draftCall, inAll, type CallOffice } from './call';
import { nameReadyOpeners } from './seal';

/** A call that is approved at `now` and public from `publishAt` on. */
export async function scheduleCall(
  office: CallOffice,
  publishAt: Date,
  now: Date,
  wishes: Partial<CallContent> = {},
): Promise<{ id: string; reference: string }> {
  const { id } = await draftCall(office, publishAt, wishes);
  await submitVersion({ actor: office.manager, callId: id, now });
  await nameReadyOpeners(id, office.approver.userId, now);
  const input = { publishAt, overBudgetReason: '' };
  const { reference } = await approveVersion({ actor: office.approver, callId: id, input, expected: 2, now });
  return { id, reference };
}

/** Changes a published call at `now` by an addendum, through preparation and approval. */
export async function publishAddendum(
  office: CallOffice,
  callId: string,
  change: Partial<CallContent>,
  now: Date,
): Promise<void> {
  const { number } = await beginAddendum({ actor: office.manager, callId, now });
  const changes = Object.fromEntries(Object.entries(change).map(([section, said]) => [`content.${section}`, said]));
  await CallVersion.updateOne({ callId, number }, { $set: changes });
  await saveAddendumReason({ actor: office.manager, callId, input: { reason: inAll('More time') }, now });
  await submitVersion({ actor: office.manager, callId, now });
  const { version } = await CallVersion.findOne({ callId, number }).orFail().lean();
  const input = { publishAt: null, overBudgetReason: '' };
  await approveVersion({ actor: office.approver, callId, input, expected: version, now });
}

/** A stored, clean text file of a call; name it in the call's documents to publish it. */
export async function storeCallDocument(callId: string, bytes: Buffer, now: Date): Promise<{ fileId: string }> {
  if (bytes.length > CHUNK_BYTES) throw new Error('One piece is enough for a test');
  const fileId = randomUUID();
  await FileChunk.create({ _id: randomUUID(), files_id: fileId, n: 0, data: bytes });
  await StoredFile.create({
    _id: fileId,
    subject: { kind: 'call', id: callId },
    uploaderId: 'somebody',
    name: 'Budget.txt',
    type: 'text/plain',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    state: 'clean',
    createdAt: now,
    version: 1,
  });
  return { fileId };
}

/** Puts a document into what a call has published already, as its first version would have had it. */
export async function nameDocument(callId: string, fileId: string): Promise<void> {
  const documents = { documents: [{ fileId, name: inAll('Budget table') }] };
  await Call.updateOne({ _id: callId }, { $set: { 'current.content.documents': documents } });
}
