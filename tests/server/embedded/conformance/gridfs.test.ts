import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { ObjectId } from 'mongodb';
import { GridFSBucket } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
let buckets = 0;

function bucket(chunkSizeBytes = 1_024): GridFSBucket {
  buckets += 1;
  return new GridFSBucket(database.db, { bucketName: `files${buckets}`, chunkSizeBytes });
}

async function upload(files: GridFSBucket, name: string, content: Buffer, metadata = {}): Promise<ObjectId> {
  const stream = files.openUploadStream(name, { metadata });
  await pipeline(Readable.from([content]), stream);
  return stream.id;
}

describe('GridFS', () => {
  it.each([0, 1, 1_023, 1_024, 1_025, 50_000])('gives back %i bytes', async (size) => {
    const files = bucket();
    const content = randomBytes(size);
    const id = await upload(files, 'a.bin', content);
    expect(Buffer.compare(await buffer(files.openDownloadStream(id)), content)).toBe(0);
  });

  it('keeps length, chunk size, name and metadata', async () => {
    const files = bucket();
    const id = await upload(files, 'letter.pdf', randomBytes(3_000), { call: 'C-1' });
    expect(await files.find({ _id: id }).toArray()).toEqual([
      {
        _id: id,
        length: 3_000,
        chunkSize: 1_024,
        uploadDate: expect.any(Date),
        filename: 'letter.pdf',
        metadata: { call: 'C-1' },
      },
    ]);
  });

  it('reads a part', async () => {
    const files = bucket(100);
    const content = randomBytes(1_000);
    const id = await upload(files, 'part', content);
    const part = await buffer(files.openDownloadStream(id, { start: 150, end: 420 }));
    expect(part).toEqual(content.subarray(150, 420));
  });

  it('takes 8 MB in chunks of the usual size', async () => {
    const files = bucket(255 * 1_024);
    const content = randomBytes(8 * 1_024 * 1_024);
    const id = await upload(files, 'large', content);
    const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(digest(await buffer(files.openDownloadStream(id)))).toBe(digest(content));
  });

  it('finds revisions by name', async () => {
    const files = bucket();
    for (const text of ['one', 'two', 'three']) await upload(files, 'same', Buffer.from(text));
    const revision = async (number: number) =>
      (await buffer(files.openDownloadStreamByName('same', { revision: number }))).toString();
    expect(await revision(0)).toBe('one');
    expect(await revision(-1)).toBe('three');
    expect(await revision(-2)).toBe('two');
    await expect(revision(9)).rejects.toThrow(/FileNotFound|not found/i);
  });

  it('deletes a file with its chunks', async () => {
    const files = bucket();
    const id = await upload(files, 'gone', randomBytes(5_000));
    const kept = await upload(files, 'kept', Buffer.from('here'));
    await files.delete(id);
    await expect(buffer(files.openDownloadStream(id))).rejects.toThrow(/FileNotFound/);
    expect(await database.db.collection(`files${buckets}.chunks`).countDocuments({ files_id: id })).toBe(0);
    expect((await buffer(files.openDownloadStream(kept))).toString()).toBe('here');
  });

  it('renames', async () => {
    const files = bucket();
    const id = await upload(files, 'old', Buffer.from('x'));
    await files.rename(id, 'new');
    expect((await buffer(files.openDownloadStreamByName('new'))).toString()).toBe('x');
  });

  it('refuses a chunk twice and notices a missing one', async () => {
    const files = bucket(10);
    const id = await upload(files, 'broken', randomBytes(35));
    const chunks = database.db.collection(`files${buckets}.chunks`);
    await expect(chunks.insertOne({ files_id: id, n: 1, data: Buffer.from('x') })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { files_id: 1, n: 1 },
    });
    await chunks.deleteOne({ files_id: id, n: 1 });
    await expect(buffer(files.openDownloadStream(id))).rejects.toThrow(/Chunk/);
  });

  it('an aborted upload leaves nothing', async () => {
    const files = bucket(10);
    const stream = files.openUploadStream('aborted');
    await new Promise<void>((resolve, reject) =>
      stream.write(randomBytes(95), (error) => (error ? reject(error) : resolve())),
    );
    await stream.abort();
    expect(await files.find().toArray()).toEqual([]);
    expect(await database.db.collection(`files${buckets}.chunks`).countDocuments()).toBe(0);
  });

  it('drops a bucket', async () => {
    const files = bucket();
    await upload(files, 'x', Buffer.from('x'));
    await files.drop();
    expect(await files.find().toArray()).toEqual([]);
  });

  it('takes many uploads at once', async () => {
    const files = bucket(4_096);
    const contents = Array.from({ length: 12 }, (_, n) => randomBytes(20_000 + n));
    const ids = await Promise.all(contents.map((content, n) => upload(files, `f${n}`, content)));
    const back = await Promise.all(ids.map((id) => buffer(files.openDownloadStream(id))));
    expect(back.every((bytes, n) => bytes.equals(contents[n] as Buffer))).toBe(true);
  });
});
