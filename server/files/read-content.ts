import type { Binary } from 'mongodb';
import type { ByteRange } from '~/domain/files/byte-range';
import { CHUNK_BYTES, FileChunk } from '#server/models/file-chunk';

/** Chunks fetched at once: about 1 MB in memory for each reader. */
const BATCH_CHUNKS = 4;

/** The stored bytes of a file, from first to last in order. Throws where a piece is missing. */
export async function* readContent(fileId: string, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  let expected = Math.floor(start / CHUNK_BYTES);
  const chunks = FileChunk.find({ files_id: fileId, n: { $gte: expected, $lte: Math.floor(end / CHUNK_BYTES) } })
    .sort({ n: 1 })
    .lean()
    .cursor({ batchSize: BATCH_CHUNKS });
  for await (const { n, data } of chunks) {
    if (n !== expected) break;
    expected += 1;
    const from = n * CHUNK_BYTES;
    yield bytesOf(data).subarray(Math.max(0, start - from), end - from + 1);
  }
  if ((expected - 1) * CHUNK_BYTES > end || expected * CHUNK_BYTES <= end) {
    throw new Error(`The content of file ${fileId} is not whole`);
  }
}

/** Bytes `start` to `end` (excluded) as one buffer: for small pieces only. */
export async function readBytes(fileId: string, start: number, end: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  if (end > start) for await (const piece of readContent(fileId, { start, end: end - 1 })) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The driver gives BSON binaries where mongoose does not make buffers of them. */
function bytesOf(data: Buffer | Binary): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.from(data.value());
}
