import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { GridFSBucket } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
const numRuns = Number(process.env.DATABASE_GRIDFS_RUNS ?? 40);

describe('a file', () => {
  it('comes back as it was stored, whole and in part, whatever the size of chunks', async () => {
    const bucketName = 'round_trip';
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3_000, size: 'max' }),
        fc.integer({ min: 1, max: 1_200 }).map((size) => Math.max(size, 20)),
        fc.nat({ max: 3_000 }),
        fc.nat({ max: 3_000 }),
        async (bytes, chunkSizeBytes, one, two) => {
          const bucket = new GridFSBucket(database.db, { bucketName, chunkSizeBytes });
          const stream = bucket.openUploadStream('file');
          await pipeline(Readable.from([Buffer.from(bytes)]), stream);
          const content = Buffer.from(bytes);
          expect(await buffer(bucket.openDownloadStream(stream.id))).toEqual(content);
          const [start, end] = [Math.min(one, two, bytes.length), Math.min(Math.max(one, two), bytes.length)];
          if (start < end)
            expect(await buffer(bucket.openDownloadStream(stream.id, { start, end }))).toEqual(
              content.subarray(start, end),
            );
          const chunks = await database.db.collection(`${bucketName}.chunks`).countDocuments({ files_id: stream.id });
          expect(chunks).toBe(Math.ceil(bytes.length / chunkSizeBytes));
          await bucket.delete(stream.id);
          expect(await database.db.collection(`${bucketName}.chunks`).countDocuments()).toBe(0);
        },
      ),
      { numRuns },
    );
  }, 300_000);
});
