import fc from 'fast-check';
import mongoose from 'mongoose';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appendToUpload } from '#server/files/append-to-upload';
import { beginUpload } from '#server/files/begin-upload';
import { findUpload, progressOf } from '#server/files/find-upload';
import { openFile } from '#server/files/open-file';
import { AuditEvent } from '#server/models/audit-event';
import { CHUNK_BYTES } from '#server/models/file-chunk';
import { StoredFile } from '#server/models/stored-file';
import { pdfOfSize, samples } from '#tests/factories/file-samples';
import { useDatabase } from '#tests/factories/test-database';
import { bytesOf, inPieces, memberOf, NOTHING, NOW, sendFile, subjectOf, tracesOf } from './upload-file';

useDatabase();

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const actor = memberOf();

async function begin(bytes: Buffer, announced: { name?: string; size?: number; sha256?: string } = {}) {
  const { name = 'report.pdf', size = bytes.length, sha256: hash = null } = announced;
  const input = { name, size, sha256: hash, subject: subjectOf(actor) };
  return (await beginUpload({ actor, input, now: NOW })).id;
}

const append = (fileId: string, offset: number, source: AsyncIterable<Uint8Array>, who = actor) =>
  appendToUpload({ actor: who, fileId, offset, source, now: NOW });

const offsetOf = async (fileId: string) => progressOf(await findUpload(actor, fileId)).offset;

async function download(fileId: string) {
  const file = await openFile({ actor, fileId, range: null, now: NOW });
  if ('unsatisfiable' in file) throw new Error('unsatisfiable');
  return { ...file, bytes: await bytesOf(file.content) };
}

describe('an upload', () => {
  it('comes back as it was sent, whatever its size and wherever it was cut', async () => {
    const sizes = fc.oneof(
      fc.integer({ min: 20, max: 3 * CHUNK_BYTES }),
      fc.constantFrom(
        CHUNK_BYTES - 1,
        CHUNK_BYTES,
        CHUNK_BYTES + 1,
        4 * CHUNK_BYTES,
        4 * CHUNK_BYTES + 1,
        9 * CHUNK_BYTES,
      ),
    );
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sizes, cuts, fc.integer({ min: 1_000, max: 300_000 }), async (size, fractions, pieceSize) => {
        const bytes = pdfOfSize(size);
        const id = await begin(bytes, { sha256: sha256(bytes) });
        for (const fraction of [...fractions].sort((a, b) => a - b)) {
          const offset = await offsetOf(id);
          const until = Math.floor((size - offset) * fraction);
          if (until === 0 || until === size - offset) continue;
          await append(id, offset, inPieces(bytes.subarray(offset), pieceSize, until)).catch((error: Error) =>
            expect(error.message).toBe('connection lost'),
          );
          expect(await offsetOf(id)).toBe(offset + until);
        }
        const offset = await offsetOf(id);
        expect(await append(id, offset, inPieces(bytes.subarray(offset), pieceSize))).toEqual({
          offset: size,
          stored: true,
        });
        const stored = await download(id);
        expect(stored).toMatchObject({ name: 'report.pdf', type: 'application/pdf', size, sha256: sha256(bytes) });
        expect(stored.bytes.equals(bytes)).toBe(true);
        expect(await tracesOf(id)).toEqual({ records: 1, contents: 1, chunks: Math.ceil(size / CHUNK_BYTES) });
      }),
      { numRuns: 12 },
    );
  });

  it('lies in GridFS: its own reader gives the same bytes', async () => {
    const bytes = pdfOfSize(2 * CHUNK_BYTES + 77);
    const id = await sendFile(actor, bytes);
    const { db } = mongoose.connection;
    const bucket = new mongoose.mongo.GridFSBucket(db!, { bucketName: 'fileContents' });
    const read = await bytesOf(bucket.openDownloadStream(id as unknown as mongoose.mongo.ObjectId));
    expect(read.equals(bytes)).toBe(true);
  });

  it('is recorded in the audit trail with what it is', async () => {
    const id = await sendFile(actor, samples.png(), 'a.png');
    const events = await AuditEvent.find({ 'subject.id': id }).lean();
    expect(events).toMatchObject([
      {
        action: 'files.stored',
        actorId: actor.userId,
        details: { type: 'image/png', scan: 'none', sha256: sha256(samples.png()) },
      },
    ]);
  });

  it('refuses a piece that does not begin where the last one ended, and changes nothing', async () => {
    const bytes = pdfOfSize(1000);
    const id = await begin(bytes);
    await append(id, 0, inPieces(bytes.subarray(0, 400)));
    for (const offset of [0, 399, 401, 1000]) {
      await expect(append(id, offset, inPieces(bytes.subarray(offset)))).rejects.toMatchObject({ code: 'stale' });
    }
    expect(await offsetOf(id)).toBe(400);
  });

  it('answers the last piece again without storing anything twice', async () => {
    const bytes = pdfOfSize(1000);
    const id = await begin(bytes);
    await append(id, 0, inPieces(bytes));
    await expect(append(id, 0, inPieces(bytes))).rejects.toMatchObject({ code: 'stale' });
    expect(await append(id, 1000, inPieces(Buffer.alloc(0)))).toEqual({ offset: 1000, stored: true });
    expect(await AuditEvent.countDocuments({ 'subject.id': id })).toBe(1);
  });

  it('of two senders at one offset takes one, and the other goes on after it', async () => {
    const bytes = pdfOfSize(9 * CHUNK_BYTES);
    const id = await begin(bytes);
    const both = await Promise.allSettled([append(id, 0, inPieces(bytes)), append(id, 0, inPieces(bytes))]);
    const failures = both.filter((result) => result.status === 'rejected');
    expect(failures.length).toBeGreaterThanOrEqual(1);
    for (const failure of failures) expect(failure.reason).toMatchObject({ code: 'stale' });
    while ((await offsetOf(id)) < bytes.length || (await StoredFile.exists({ _id: id, state: 'receiving' }))) {
      const offset = await offsetOf(id);
      await append(id, offset, inPieces(bytes.subarray(offset)));
    }
    expect((await download(id)).bytes.equals(bytes)).toBe(true);
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'files.stored' })).toBe(1);
  });

  it('finishes also when the process died between the last byte and the check', async () => {
    const bytes = pdfOfSize(1000);
    const id = await begin(bytes);
    await append(id, 0, inPieces(bytes.subarray(0, 999)));
    await StoredFile.updateOne({ _id: id }, { $set: { size: 999 } });
    expect(await append(id, 999, inPieces(Buffer.alloc(0)))).toEqual({ offset: 999, stored: true });
    expect((await download(id)).size).toBe(999);
  });

  it('is nobody else’s: a colleague neither sees nor continues it', async () => {
    const bytes = pdfOfSize(1000);
    const id = await begin(bytes);
    const colleague = memberOf(actor.home?.id);
    await expect(findUpload(colleague, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(append(id, 0, inPieces(bytes), colleague)).rejects.toMatchObject({ code: 'not-found' });
    expect(await offsetOf(id)).toBe(0);
  });

  it('never grows beyond what was announced', async () => {
    const bytes = pdfOfSize(1000);
    const id = await begin(bytes, { size: 900 });
    await expect(append(id, 0, inPieces(bytes, 100))).rejects.toMatchObject({ code: 'too-large' });
    expect(await StoredFile.findById(id).lean()).toMatchObject({ state: 'receiving' });
  });

  it.each([
    ['another hash than announced', samples.pdf(), { sha256: 'f'.repeat(64) }, 'files.error.damaged'],
    ['HTML called PNG', samples.html(), { name: 'picture.png' }, 'files.error.type'],
    ['a program called PDF', samples.exe(), { name: 'letter.pdf' }, 'files.error.type'],
    ['macros', samples.docm(), { name: 'letter.docm' }, 'files.error.macros'],
  ])('with %s leaves nothing behind', async (_case, bytes, announced, explanation) => {
    const id = await begin(bytes, announced);
    await expect(append(id, 0, inPieces(bytes))).rejects.toMatchObject({ explanation });
    expect(await tracesOf(id)).toEqual(NOTHING);
    expect(await AuditEvent.countDocuments({ 'subject.id': id })).toBe(0);
  });
});

describe('where an upload may go', () => {
  it('is the own organisation only', async () => {
    const input = { name: 'a.pdf', size: 10, sha256: null, subject: subjectOf(memberOf()) };
    await expect(beginUpload({ actor, input, now: NOW })).rejects.toMatchObject({ code: 'not-found' });
    const unknown = { ...input, subject: { kind: 'call' as 'organisation', id: 'x' } };
    await expect(beginUpload({ actor, input: unknown, now: NOW })).rejects.toMatchObject({ code: 'not-found' });
    expect(await StoredFile.countDocuments({ 'subject.id': input.subject.id })).toBe(0);
  });

  it('names the file without its path', async () => {
    const id = await sendFile(actor, samples.pdf(), '../../etc/\u202Efdp.exe');
    expect((await download(id)).name).toBe('fdp.pdf');
  });
});
