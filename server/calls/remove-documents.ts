import type { Actor } from '~/domain/accounts/roles';
import { removeFile } from '#server/files/remove-file';
import { StoredFile } from '#server/models/stored-file';
import { loadCall } from './load-call';

interface Removal {
  actor: Actor;
  callId: string;
  /** Files that the call's list of documents no longer has. */
  fileIds: readonly string[];
  now: Date;
}

/** Forgets files that were taken off a call which was never approved. What a frozen version may name stays for ever. */
export async function removeDocuments({ actor, callId, fileIds, now }: Removal): Promise<void> {
  if (fileIds.length === 0) return;
  const call = await loadCall(actor, callId, 'calls.prepare');
  if (call.approved) return;
  const files = await StoredFile.find(
    {
      _id: { $in: fileIds },
      'subject.kind': 'call',
      'subject.id': callId,
      state: { $in: ['scanning', 'clean', 'infected'] },
    },
    { _id: 1 },
  ).lean();
  for (const { _id } of files) await removeFile({ actor, fileId: _id, now });
}
