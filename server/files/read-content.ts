import type { Binary } from 'mongodb';
import type { ByteRange } from '~/domain/files/byte-range';
import { CHUNK_BYTES, FileChunk } from '#server/models/file-chunk';
import type { StoredContent } from './file-seal';

/** Chunks fetched at once: about 1 MB in memory for each reader. */
const BATCH_CHUNKS = 4;

/**
 * The stored bytes of a file, from first to last in order, opened where they are sealed. Throws where a piece is missing,
 * was cut, or was sealed as another one.
 */
export async function* readContent(
  { fileId, cipher }: StoredContent,
  { start, end }: ByteRange,
): AsyncGenerator<Buffer> {
  let expected = Math.floor(start / CHUNK_BYTES);
  let read = 0;
  const chunks = FileChunk.find({ files_id: fileId, n: { $gte: expected, $lte: Math.floor(end / CHUNK_BYTES) } })
    .sort({ n: 1 })
    .lean()
    .cursor({ batchSize: BATCH_CHUNKS });
  for await (const { n, data } of chunks) {
    if (n !== expected) break;
    expected += 1;
    const from = n * CHUNK_BYTES;
    const bytes = cipher.open(n, bytesOf(data)).subarray(Math.max(0, start - from), end - from + 1);
    read += bytes.length;
    yield bytes;
  }
  if (read !== end - start + 1) throw new Error(`The content of file ${fileId} is not whole`);
}

/** Bytes `start` to `end` (excluded) as one buffer: for small pieces only. */
export async function readBytes(content: StoredContent, start: number, end: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  if (end > start) for await (const piece of readContent(content, { start, end: end - 1 })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The driver gives BSON binaries where mongoose does not make buffers of them. */
function bytesOf(data: Buffer | Binary): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.from(data.value());
}
