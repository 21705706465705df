import type { Actor } from '~/domain/accounts/roles';
import type { FormValues } from '~/forms/form-reply';
import { removeFile } from '#server/files/remove-file';
import { StoredFile } from '#server/models/stored-file';
import { loadCall } from './load-call';

interface Removal {
  actor: Actor;
  callId: string;
  /** The form of the documents, as it was saved. */
  typed: FormValues;
  now: Date;
}

/**
 * Forgets the files that a form takes off a call which was never approved; what a frozen version may name stays for ever.
 * Only for forms that somebody sent: a tick that was saved by itself can still be taken back.
 */
export async function removeDocuments({ actor, callId, typed, now }: Removal): Promise<void> {
  const fileIds = removedFiles(typed);
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

function removedFiles(typed: FormValues): string[] {
  return Object.keys(typed)
    .filter((name) => /^documents\.\d+\.remove$/.test(name) && typed[name] === 'yes')
    .map((name) => String(typed[name.replace('remove', 'fileId')]));
}
