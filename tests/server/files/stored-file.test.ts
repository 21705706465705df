import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { ByteRange } from '~/domain/files/byte-range';
import { MAX_FILES_OF_SUBJECT } from '~/domain/files/file-types';
import { beginUpload } from '#server/files/begin-upload';
import { getFile } from '#server/files/get-file';
import { listFiles } from '#server/files/list-files';
import { openFile } from '#server/files/open-file';
import { removeFile } from '#server/files/remove-file';
import { sweepUploads } from '#server/files/sweep-uploads';
import { appendContent } from '#server/files/append-content';
import { AuditEvent } from '#server/models/audit-event';
import { CHUNK_BYTES, FileChunk } from '#server/models/file-chunk';
import { FileContent } from '#server/models/file-content';
import { StoredFile } from '#server/models/stored-file';
import { pdfOfSize, samples } from '#tests/factories/file-samples';
import { useDatabase } from '#tests/factories/test-database';
import { AUDITOR, bytesOf, inPieces, memberOf, NOTHING, NOW, sendFile, subjectOf, tracesOf } from './upload-file';

useDatabase();

const log = pino({ level: 'silent' });
const HOUR = 60 * 60_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

describe('a download', () => {
  const actor = memberOf();
  const bytes = pdfOfSize(3 * CHUNK_BYTES + 5);

  it('gives exactly the part that was asked for', async () => {
    const fileId = await sendFile(actor, bytes);
    const parts: [string, ByteRange][] = [
      ['bytes=0-0', { start: 0, end: 0 }],
      [`bytes=${CHUNK_BYTES - 1}-${CHUNK_BYTES}`, { start: CHUNK_BYTES - 1, end: CHUNK_BYTES }],
      [`bytes=${CHUNK_BYTES}-${2 * CHUNK_BYTES - 1}`, { start: CHUNK_BYTES, end: 2 * CHUNK_BYTES - 1 }],
      ['bytes=-7', { start: bytes.length - 7, end: bytes.length - 1 }],
      ['bytes=100-', { start: 100, end: bytes.length - 1 }],
    ];
    for (const [range, { start, end }] of parts) {
      const file = await openFile({ actor, fileId, range, now: NOW });
      if ('unsatisfiable' in file) throw new Error('unsatisfiable');
      expect(file.part).toEqual({ start, end });
      expect((await bytesOf(file.content)).equals(bytes.subarray(start, end + 1))).toBe(true);
    }
    expect(await openFile({ actor, fileId, range: `bytes=${bytes.length}-`, now: NOW })).toEqual({
      unsatisfiable: bytes.length,
    });
  });

  it('of another content than the part was wanted of gives the whole', async () => {
    const fileId = await sendFile(actor, samples.pdf());
    const range = 'bytes=5-9';
    const { sha256 } = await getFile({ actor, fileId });
    expect(await openFile({ actor, fileId, range, ifRange: `"${sha256}"`, now: NOW })).toMatchObject({
      part: { start: 5, end: 9 },
    });
    expect(await openFile({ actor, fileId, range, ifRange: '"other"', now: NOW })).toMatchObject({ part: null });
  });

  it('fails loudly when a piece is missing in the database', async () => {
    const fileId = await sendFile(actor, bytes);
    await FileChunk.deleteOne({ files_id: fileId, n: 1 });
    const file = await openFile({ actor, fileId, range: null, now: NOW });
    if ('unsatisfiable' in file) throw new Error('unsatisfiable');
    await expect(bytesOf(file.content)).rejects.toThrow('not whole');
  });

  it('by staff is audited once, also when it is continued; by members it is not', async () => {
    const fileId = await sendFile(actor, bytes);
    for (const range of [null, 'bytes=1000-']) await openFile({ actor: AUDITOR, fileId, range, now: NOW });
    await openFile({ actor, fileId, range: null, now: NOW });
    const events = await AuditEvent.find({ 'subject.id': fileId, action: 'files.downloaded' }).lean();
    expect(events.map(({ actorId }) => actorId)).toEqual([AUDITOR.userId]);
  });

  it.each([
    ['a member of another organisation', memberOf()],
    ['an administrator', { ...AUDITOR, roles: ['administrator' as const] }],
    ['somebody without a home', { ...memberOf(), home: null }],
    ['a member without a role', { ...actor, roles: [] }],
  ])('is not found for %s', async (_who, stranger) => {
    const fileId = await sendFile(actor, samples.pdf());
    for (const act of [
      () => openFile({ actor: stranger, fileId, range: null, now: NOW }),
      () => getFile({ actor: stranger, fileId }),
      () => removeFile({ actor: stranger, fileId, now: NOW }),
      () => listFiles({ actor: stranger, subject: subjectOf(actor), page: 1 }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'not-found' });
    }
    expect(await tracesOf(fileId)).toEqual({ records: 1, contents: 1, chunks: 1 });
  });
});

describe('a removal', () => {
  it('takes the bytes at once and keeps the record, once', async () => {
    const actor = memberOf();
    const fileId = await sendFile(actor, pdfOfSize(2 * CHUNK_BYTES));
    await removeFile({ actor: memberOf(actor.home?.id), fileId, now: NOW });
    expect(await tracesOf(fileId)).toEqual({ records: 1, contents: 0, chunks: 0 });
    await expect(removeFile({ actor, fileId, now: NOW })).rejects.toMatchObject({ code: 'gone' });
    await expect(getFile({ actor, fileId })).rejects.toMatchObject({ code: 'gone' });
    expect(await AuditEvent.countDocuments({ 'subject.id': fileId, action: 'files.removed' })).toBe(1);
    expect((await listFiles({ actor, subject: subjectOf(actor), page: 1 })).total).toBe(0);
  });

  it('is not the auditor’s, who may read', async () => {
    const actor = memberOf();
    const fileId = await sendFile(actor, samples.pdf());
    await expect(removeFile({ actor: AUDITOR, fileId, now: NOW })).rejects.toMatchObject({ code: 'not-permitted' });
    expect(await tracesOf(fileId)).toMatchObject({ chunks: 1 });
  });

  it('by two at once happens once', async () => {
    const actor = memberOf();
    const fileId = await sendFile(actor, samples.pdf());
    const both = await Promise.allSettled([1, 2].map(() => removeFile({ actor, fileId, now: NOW })));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await AuditEvent.countDocuments({ 'subject.id': fileId, action: 'files.removed' })).toBe(1);
  });
});

describe('a list', () => {
  it('is paged, newest first', async () => {
    const actor = memberOf();
    const ids: string[] = [];
    for (const hours of [0, 1, 2]) ids.push(await sendFile(actor, samples.pdf(), 'a.pdf', later(hours)));
    const page = (number: number) => listFiles({ actor, subject: subjectOf(actor), page: number, pageSize: 2 });
    expect((await page(1)).files.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    expect(await page(2)).toMatchObject({ total: 3, files: [{ id: ids[0], state: 'clean', name: 'a.pdf' }] });
  });

  it('of a subject does not grow without end', async () => {
    const actor = memberOf();
    const record = { uploaderId: 'x', name: 'a.pdf', state: 'clean', createdAt: NOW, version: 1 };
    await StoredFile.insertMany(
      Array.from({ length: MAX_FILES_OF_SUBJECT }, () => ({ ...record, _id: randomUUID(), subject: subjectOf(actor) })),
    );
    const input = { name: 'a.pdf', size: 1, sha256: null, subject: subjectOf(actor) };
    await expect(beginUpload({ actor, input, now: NOW })).rejects.toMatchObject({ code: 'wrong-state' });
  });
});

describe('the sweep', () => {
  async function halfFinished(now: Date): Promise<string> {
    const actor = memberOf();
    const input = { name: 'a.pdf', size: 9 * CHUNK_BYTES, sha256: null, subject: subjectOf(actor) };
    const { id, content } = await beginUpload({ actor, input, now });
    const source = inPieces(pdfOfSize(6 * CHUNK_BYTES), 64 * 1024, 5 * CHUNK_BYTES);
    await appendContent({ content, offset: 0, source, limit: 9 * CHUNK_BYTES, now }).catch(() => undefined);
    return id;
  }

  it('forgets what nobody continued for a day, and nothing younger or finished', async () => {
    const old = await halfFinished(NOW);
    const young = await halfFinished(later(1));
    const finished = await sendFile(memberOf(), samples.pdf());
    expect(await tracesOf(old)).toEqual({ records: 1, contents: 0, chunks: 5 });
    await sweepUploads({ now: later(24), log });
    expect(await tracesOf(old)).toEqual(NOTHING);
    expect(await tracesOf(young)).toMatchObject({ records: 1, chunks: 5 });
    expect(await tracesOf(finished)).toEqual({ records: 1, contents: 1, chunks: 1 });
    await sweepUploads({ now: later(25), log });
    expect(await tracesOf(young)).toEqual(NOTHING);
  });

  it('forgets contents that no record speaks of', async () => {
    const [withoutRecord, removed] = [await sendFile(memberOf(), pdfOfSize(3 * CHUNK_BYTES)), randomUUID()];
    await StoredFile.deleteOne({ _id: withoutRecord });
    await FileChunk.create({ _id: `${removed}/0`, files_id: removed, n: 0, data: Buffer.from('x') });
    expect(await sweepUploads({ now: NOW, log })).toMatchObject({ contents: 2 });
    expect(await tracesOf(withoutRecord)).toEqual(NOTHING);
    expect(await FileContent.countDocuments({ _id: withoutRecord })).toBe(0);
    expect(await FileChunk.countDocuments({ files_id: removed })).toBe(0);
    expect(await sweepUploads({ now: NOW, log })).toMatchObject({ contents: 0 });
  });
});
