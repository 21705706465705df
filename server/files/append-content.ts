import { DomainError } from '~/domain/shared/errors';
import { inTransaction } from '#server/database/transaction';
import { CHUNK_BYTES, FileChunk } from '#server/models/file-chunk';
import { StoredFile } from '#server/models/stored-file';
import type { StoredContent } from './file-seal';
import { readBytes } from './read-content';

/** Written in one transaction, and so lost at most when a process dies: about 1 MB. */
const BATCH_BYTES = 4 * CHUNK_BYTES;

interface Append {
  content: StoredContent;
  /** Where the source begins, in bytes; must be the offset that the file has. */
  offset: number;
  source: AsyncIterable<Uint8Array>;
  /** The file may not grow beyond, in bytes. */
  limit: number;
  /** Sees every piece before it is stored. */
  onBytes?: (bytes: Uint8Array) => void;
  now: Date;
}

/**
 * Stores a stream at the end of a file that is being received, never holding more than about 1 MB. Every batch moves the
 * file's offset in the transaction that writes it, so of two writers at one offset one gets `stale` and has changed
 * nothing. When the source breaks off, what arrived is kept and the source's error thrown. Returns the new offset.
 */
export async function appendContent({ content, offset, source, limit, onBytes, now }: Append): Promise<number> {
  let base = offset - (offset % CHUNK_BYTES);
  let held = [await readBytes(content, base, offset)];
  let heldBytes = offset - base;
  let safe = offset;

  const save = async (bytes: number) => {
    if (base + bytes <= safe) return;
    const all = Buffer.concat(held);
    await saveBatch({ content, base, safe, batch: all.subarray(0, bytes), now });
    safe = base + bytes;
    const rest = all.subarray(bytes - (bytes % CHUNK_BYTES));
    base += bytes - (bytes % CHUNK_BYTES);
    held = [rest];
    heldBytes = rest.length;
  };

  const pieces = source[Symbol.asyncIterator]();
  let failure: unknown;
  try {
    for (;;) {
      const step = await pieces.next().catch((error: unknown) => {
        failure = error;
        return { done: true as const, value: undefined };
      });
      if (step.done) break;
      if (base + heldBytes + step.value.length > limit) throw tooLarge(limit);
      onBytes?.(step.value);
      held.push(Buffer.from(step.value));
      heldBytes += step.value.length;
      if (heldBytes >= BATCH_BYTES) await save(heldBytes - (heldBytes % CHUNK_BYTES));
    }
  } catch (error) {
    await pieces.return?.();
    throw error;
  }
  await save(heldBytes);
  if (failure !== undefined) throw failure;
  return safe;
}

/** Rounded down to a tenth: what is said to be taken is taken. */
function megabytes(bytes: number): number {
  return Math.floor((bytes / 1024 / 1024) * 10) / 10;
}

export function tooLarge(limit: number): DomainError {
  return new DomainError('too-large', 'error.tooLarge', { limit: megabytes(limit) });
}

interface Batch {
  content: StoredContent;
  /** Where the batch begins: a multiple of `CHUNK_BYTES`. */
  base: number;
  safe: number;
  batch: Buffer;
  now: Date;
}

async function saveBatch({ content: { fileId, cipher }, base, safe, batch, now }: Batch): Promise<void> {
  const first = base / CHUNK_BYTES;
  const count = Math.ceil(batch.length / CHUNK_BYTES);
  const chunks = Array.from({ length: count }, (_, index) => ({
    n: first + index,
    data: cipher.seal(first + index, batch.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES)),
  }));
  await inTransaction(async () => {
    const moved = await StoredFile.updateOne(
      { _id: fileId, state: 'receiving', 'receiving.offset': safe },
      { $set: { 'receiving.offset': base + batch.length, 'receiving.touchedAt': now } },
    );
    if (moved.matchedCount !== 1) throw new DomainError('stale', 'files.error.offset');
    await FileChunk.bulkWrite(
      chunks.map(({ n, data }) => ({
        updateOne: {
          filter: { _id: `${fileId}/${n}` },
          update: { $set: { files_id: fileId, n, data } },
          upsert: true,
        },
      })),
    );
  });
}
