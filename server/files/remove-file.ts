import type { Actor } from '~/domain/accounts/roles';
import { statesBefore } from '~/domain/files/status';
import { DomainError } from '~/domain/shared/errors';
import { inTransaction } from '#server/database/transaction';
import { StoredFile } from '#server/models/stored-file';
import { appendFileEvent } from './file-event';
import { assertMayChange } from './file-subjects';
import { forgetContent } from './forget-content';

interface Removal {
  actor: Actor;
  fileId: string;
  now: Date;
}

/**
 * Removes a file for good: its bytes go at once, of a sealed one also key and name; the record of who had sent and who
 * removed it stays. What a submission holds only leaves the draft.
 */
export async function removeFile({ actor, fileId, now }: Removal): Promise<void> {
  const file = await StoredFile.findById(fileId).lean();
  if (!file || file.state === 'receiving') throw new DomainError('not-found');
  await assertMayChange('mayRemove', actor, file.subject, now);
  if (file.state === 'removed') throw new DomainError('gone', 'files.error.removed');
  const isHeld = file.heldBy.length > 0;
  await inTransaction(async () => {
    const { matchedCount } = await StoredFile.updateOne(
      { _id: fileId, state: { $in: statesBefore('removed') }, version: file.version },
      {
        $set: {
          ...(isHeld ? {} : { sealed: null }),
          state: 'removed',
          removed: { at: now, by: actor.userId },
          version: file.version + 1,
        },
      },
    );
    if (matchedCount !== 1) throw new DomainError('stale');
    if (!isHeld) await forgetContent(fileId);
    await appendFileEvent({ actor, action: 'files.removed', file, details: { sha256: file.sha256 }, now });
  });
}
