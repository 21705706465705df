import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { StoredFile } from '#server/models/stored-file';
import { appendContent } from './append-content';
import { ContentInspection } from './content-inspection';
import { contentOf } from './file-seal';
import { allowanceOf, assertMayChange } from './file-subjects';
import { findUpload, progressOf } from './find-upload';
import { finishUpload } from './finish-upload';

interface Piece {
  actor: Actor;
  fileId: string;
  /** Where the sender believes the piece to begin, in bytes. */
  offset: number;
  source: AsyncIterable<Uint8Array>;
  now: Date;
}

interface Taken {
  /** Bytes that are safe now. */
  offset: number;
  /** With the last byte the file was checked and kept. */
  stored: boolean;
}

/**
 * Takes the next piece of an upload and, with its last byte, stores the file. The same piece again, after an answer that
 * was lost, changes nothing: the offset no longer fits (`stale`), or the file is stored and the answer is as before.
 */
export async function appendToUpload({ actor, fileId, offset, source, now }: Piece): Promise<Taken> {
  const file = await findUpload(actor, fileId);
  await assertMayChange('mayAdd', actor, file.subject, now);
  const known = progressOf(file);
  if (offset !== known.offset) throw new DomainError('stale', 'files.error.offset');
  if (file.state !== 'receiving') return { offset: known.size, stored: true };

  const { maxBytes } = await allowanceOf(file.subject);
  const inspection = offset === 0 ? new ContentInspection() : null;
  const reached = await appendContent({
    content: contentOf(file),
    offset,
    source,
    limit: file.size ?? maxBytes,
    ...(inspection ? { onBytes: (bytes) => inspection.take(bytes) } : {}),
    now,
  });
  if (reached < known.size) return { offset: reached, stored: false };
  const whole = await StoredFile.findOne({ _id: fileId, state: 'receiving' }).lean();
  if (!whole) throw new DomainError('stale', 'files.error.offset');
  await finishUpload({ actor, file: whole, ...(inspection ? { inspected: inspection.result() } : {}), now });
  return { offset: reached, stored: true };
}
