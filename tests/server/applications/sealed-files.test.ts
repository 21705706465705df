import mongoose from 'mongoose';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerFiles } from '~/domain/applications/answer-files';
import { appendToUpload } from '#server/files/append-to-upload';
import { beginUpload } from '#server/files/begin-upload';
import { listFiles } from '#server/files/list-files';
import { openFile } from '#server/files/open-file';
import { receiveWhole } from '#server/files/receive-whole';
import { removeFile } from '#server/files/remove-file';
import { AuditEvent } from '#server/models/audit-event';
import { StoredFile } from '#server/models/stored-file';
import { beginDraft, publishCallToApply } from '#tests/factories/application';
import { createCallOffice } from '#tests/factories/call';
import { samples } from '#tests/factories/file-samples';
import { useDatabase } from '#tests/factories/test-database';
import { bytesOf, inPieces, memberOf, tracesOf, NOTHING } from '../files/upload-file';

useDatabase();

const MARK = 'Gizlin-kömekçi';
const now = new Date();
const pdf = () => Buffer.concat([samples.pdf(), Buffer.from(`% ${MARK}\n`)]);

async function draft() {
  const office = await createCallOffice(now);
  const { reference } = await publishCallToApply(office, new Date(now.getTime() - 60_000));
  const { id, actor, colleague } = await beginDraft(reference, now);
  return { office, actor, colleague, subject: answerFiles({ applicationId: id, question: 'licence' }) };
}
type Draft = Awaited<ReturnType<typeof draft>>;

async function send({ actor, subject }: Draft, bytes = pdf(), name = `${MARK}.pdf`) {
  const input = { name, subject, size: bytes.length, sha256: null };
  const { id } = await beginUpload({ actor, input, now });
  await appendToUpload({ actor, fileId: id, offset: 0, source: inPieces(bytes.subarray(0, 50)), now });
  await appendToUpload({ actor, fileId: id, offset: 50, source: inPieces(bytes.subarray(50)), now });
  return id;
}

/** Every document of every collection, its binary parts as text as well. */
async function everything(): Promise<string> {
  const { db } = mongoose.connection;
  const all: string[] = [];
  for (const { name } of (await db?.listCollections().toArray()) ?? []) {
    for (const row of (await db?.collection(name).find({}).toArray()) ?? []) {
      all.push(JSON.stringify(row));
      const data = row.data as { value?: () => Uint8Array } | undefined;
      if (data?.value) all.push(Buffer.from(data.value()).toString());
    }
  }
  return all.join('\n');
}

describe('a file of a draft', () => {
  it('is sealed from its first byte to its download, which colleagues have by any part', async () => {
    const begun = await draft();
    const bytes = pdf();
    const fileId = await send(begun);
    const { actor, colleague, subject } = begun;
    await receiveWhole({ actor, subject, name: `${MARK} again.pdf`, source: inPieces(pdf()), now });
    const file = await openFile({ actor: colleague, fileId, range: 'bytes=3-60', now });
    if ('unsatisfiable' in file) throw new Error('unsatisfiable');
    expect(file.name).toBe(`${MARK}.pdf`);
    expect((await bytesOf(file.content)).equals(bytes.subarray(3, 61))).toBe(true);
    expect((await listFiles({ actor: colleague, subject, page: 1 })).files.map(({ name }) => name)).toContain(
      `${MARK}.pdf`,
    );
    const database = await everything();
    expect(database).toContain(fileId);
    expect(database).not.toContain(MARK);
    expect(database).not.toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(database).not.toContain('%PDF');
  });

  it('is told to nobody by the audit trail', async () => {
    const begun = await draft();
    const fileId = await send(begun);
    await removeFile({ actor: begun.actor, fileId, now });
    const events = await AuditEvent.find({ 'subject.id': fileId }).lean();
    expect(events.map(({ action }) => action).sort()).toEqual(['files.removed', 'files.stored']);
    for (const { actorId, actorRoles, requestId, details, after } of events) {
      expect([actorId, actorRoles, requestId]).toEqual([null, [], null]);
      expect(details).toEqual({ of: `application:${begun.subject.id.replace('.licence', '')}` });
      expect(after).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(await StoredFile.findById(fileId).lean()).toMatchObject({ state: 'removed', sealed: null, name: null });
    expect(await tracesOf(fileId)).toEqual({ ...NOTHING, records: 1 });
  });

  it('is of the type, size and number that its question takes, and nobody else’s', async () => {
    const begun = await draft();
    const { actor, subject, office } = begun;
    await expect(send(begun, samples.png(), 'a.png')).rejects.toMatchObject({ explanation: 'files.error.otherType' });
    const large = { name: 'a.pdf', subject, size: 100_001, sha256: null };
    await expect(beginUpload({ actor, input: large, now })).rejects.toMatchObject({ code: 'too-large' });
    const fileId = await send(begun);
    await send(begun);
    await expect(send(begun)).rejects.toMatchObject({ explanation: 'files.error.tooMany' });
    for (const stranger of [memberOf(), office.manager, office.approver]) {
      await expect(openFile({ actor: stranger, fileId, range: null, now })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(removeFile({ actor: stranger, fileId, now })).rejects.toMatchObject({ code: 'not-found' });
    }
    const late = new Date(now.getTime() + 30 * 86_400_000);
    await expect(removeFile({ actor, fileId, now: late })).rejects.toMatchObject({ code: 'not-permitted' });
  });
});
