import fc from 'fast-check';
import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerFiles } from '~/domain/applications/answer-files';
import { appendContent } from '#server/files/append-content';
import { aboutFile, contentOf, keepKnown, keepNew, type StoredContent } from '#server/files/file-seal';
import { readBytes, readContent } from '#server/files/read-content';
import { CHUNK_BYTES, FileChunk } from '#server/models/file-chunk';
import { StoredFile, type StoredFileRecord } from '#server/models/stored-file';
import { useDatabase } from '#tests/factories/test-database';
import { bytesOf, inPieces, NOW } from './upload-file';

useDatabase();

const MARK = 'Gizlin: şahsy kömekçi';

/** A sealed file that is about to arrive, without the use cases around it. */
async function sealedFile(name = 'draft.pdf'): Promise<StoredFileRecord> {
  const subject = answerFiles({ applicationId: randomUUID(), question: 'charter' });
  const id = randomUUID();
  const kept = keepNew(id, subject, { name, sha256: null, size: null });
  const file = {
    ...{ _id: id, subject, uploaderId: 'somebody', ...kept, type: null, size: null, state: 'receiving' as const },
    ...{ receiving: { offset: 0, touchedAt: NOW }, receivedAt: null, scanned: null, removed: null, heldBy: [] },
    ...{ createdAt: NOW, version: 1 },
  };
  await StoredFile.create(file);
  return file;
}

async function storeSealed(bytes: Buffer) {
  const file = await sealedFile();
  const content = contentOf(file);
  await appendContent({ content, offset: 0, source: inPieces(bytes), limit: bytes.length, now: NOW });
  return { file, content };
}

const whole = (content: StoredContent, size: number) => bytesOf(readContent(content, { start: 0, end: size - 1 }));

describe('a sealed content', () => {
  it('comes back whole and by any part, wherever it was cut and broke off', async () => {
    const sizes = fc.oneof(
      fc.integer({ min: 1, max: 3 * CHUNK_BYTES }),
      fc.constantFrom(CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 4 * CHUNK_BYTES, 4 * CHUNK_BYTES + 1),
    );
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    const cuts = fc.array(fraction, { maxLength: 4 });
    const parts = fc.array(fc.tuple(fraction, fraction), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(sizes, cuts, parts, fc.integer({ min: 900, max: 300_000 }), async (size, at, ranges, piece) => {
        const bytes = randomBytes(size);
        const content = contentOf(await sealedFile());
        let offset = 0;
        for (const until of [...at.map((one) => Math.floor(one * size)).sort((a, b) => a - b), size]) {
          const source = inPieces(bytes.subarray(offset, until), piece);
          offset = await appendContent({ content, offset, source, limit: size, now: NOW });
          expect(offset).toBe(until);
        }
        expect((await whole(content, size)).equals(bytes)).toBe(true);
        for (const [first, last] of ranges) {
          const [start, end] = [first, last].map((one) => Math.floor(one * size)).sort((a, b) => a - b) as [
            number,
            number,
          ];
          expect((await readBytes(content, start, end)).equals(bytes.subarray(start, end))).toBe(true);
        }
        const stored = await FileChunk.find({ files_id: content.fileId }).lean();
        expect(stored).toHaveLength(Math.ceil(size / CHUNK_BYTES));
      }),
      { numRuns: 12 },
    );
  });

  const size = 2 * CHUNK_BYTES + 10;
  const chunkOf = (content: StoredContent, n: number) => FileChunk.findById(`${content.fileId}/${n}`).orFail().lean();
  const put = (content: StoredContent, n: number, data: Buffer) =>
    FileChunk.updateOne({ _id: `${content.fileId}/${n}` }, { $set: { data } });
  const dataOf = ({ data }: { data: Buffer | { value: () => Uint8Array } }) =>
    Buffer.isBuffer(data) ? data : Buffer.from((data as { value: () => Uint8Array }).value());

  it.each<[string, (content: StoredContent) => Promise<unknown>]>([
    [
      'one bit of a chunk',
      async (content) => {
        const data = Buffer.from(dataOf(await chunkOf(content, 1)));
        data[5_000] = (data[5_000] ?? 0) ^ 1;
        await put(content, 1, data);
      },
    ],
    ['the end of a chunk', async (content) => put(content, 2, dataOf(await chunkOf(content, 2)).subarray(0, 20))],
    [
      'two chunks, swapped',
      async (content) => {
        const [first, second] = [dataOf(await chunkOf(content, 0)), dataOf(await chunkOf(content, 1))];
        await put(content, 0, second);
        await put(content, 1, first);
      },
    ],
    [
      'a chunk of another file',
      async (content) => {
        const other = await storeSealed(randomBytes(size));
        await put(content, 0, dataOf(await chunkOf(other.content, 0)));
      },
    ],
    ['a chunk in clear', async (content) => put(content, 0, randomBytes(CHUNK_BYTES))],
    ['the last chunk, gone', async (content) => FileChunk.deleteOne({ _id: `${content.fileId}/2` })],
  ])('tells that it was changed: %s', async (_what, change) => {
    // prettier-ignore
    const { content } = await storeSealed(randomBytes(size));
    expect(await whole(content, size)).toHaveLength(size);
    await change(content);
    await expect(whole(content, size)).rejects.toThrow();
  });

  it('opens under no other file’s record, and not as a file in clear', async () => {
    const [one, other] = [await sealedFile(), await sealedFile()];
    expect(() => contentOf({ ...one, sealed: other.sealed })).toThrow();
    expect(() => contentOf({ ...one, sealed: null })).toThrow('not sealed');
    expect(() =>
      aboutFile({ ...one, sealed: { key: one.sealed?.key ?? '', about: other.sealed?.about ?? '' } }),
    ).toThrow();
    const known = { ...one, ...keepKnown(one, { name: 'a.pdf', sha256: 'ab', size: 100 }), size: 100 };
    expect(aboutFile(known)).toEqual({ name: 'a.pdf', sha256: 'ab', size: 100 });
    expect(() => aboutFile({ ...known, size: CHUNK_BYTES })).toThrow('size');
  });

  it('leaves nothing readable in the database while it arrives, and never the same bytes twice', async () => {
    const bytes = Buffer.from(`${MARK}\n`.repeat(2_000));
    const file = await sealedFile(`${MARK}.txt`);
    const content = contentOf(file);
    await appendContent({ content, offset: 0, source: inPieces(bytes), limit: bytes.length, now: NOW });
    const again = await storeSealed(bytes);
    const rows = [...(await StoredFile.find({}).lean()), ...(await FileChunk.find({}).lean())];
    const text = rows.map((row) => JSON.stringify(row) + ('data' in row ? dataOf(row).toString() : '')).join('\n');
    expect(text).not.toContain('Gizlin');
    expect(text).not.toContain('şahsy');
    expect(text).toContain(file._id);
    const [first, second] = [await chunkOf(content, 0), await chunkOf(again.content, 0)];
    expect(dataOf(first).equals(dataOf(second))).toBe(false);
  });
});
