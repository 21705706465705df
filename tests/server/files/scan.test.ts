import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clamdAt } from '#server/files/clamd';
import { getFile } from '#server/files/get-file';
import { openFile } from '#server/files/open-file';
import { removeFile } from '#server/files/remove-file';
import { scanWaitingFiles } from '#server/files/scan-waiting-files';
import { AuditEvent } from '#server/models/audit-event';
import { CHUNK_BYTES } from '#server/models/file-chunk';
import { StoredFile } from '#server/models/stored-file';
import { useConfiguration } from '#tests/factories/configuration';
import { INFECTED_MARK, startFakeClamd, type FakeClamd } from '#tests/factories/fake-clamd';
import { pdfOfSize, samples } from '#tests/factories/file-samples';
import { useDatabase } from '#tests/factories/test-database';
import { inPieces, memberOf, NOW, sendFile, tracesOf } from './upload-file';

const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
const path = join(folder, 'clamd.sock');
useConfiguration({ CLAMD_URL: `unix://${path}` });
useDatabase();

const log = pino({ level: 'silent' });
const actor = memberOf();
const infected = () => Buffer.concat([samples.pdf(), Buffer.from(INFECTED_MARK)]);
const scan = () => scanWaitingFiles({ now: NOW, log });
let clamd: FakeClamd | undefined;

beforeEach(async () => {
  await StoredFile.deleteMany({});
  await clamd?.close();
  clamd = await startFakeClamd(path);
});
afterAll(async () => {
  await clamd?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('with a virus scanner', () => {
  it('a file waits, is not given out, and is released when it is clean', async () => {
    const bytes = pdfOfSize(3 * CHUNK_BYTES + 1);
    const fileId = await sendFile(actor, bytes);
    await expect(openFile({ actor, fileId, range: null, now: NOW })).rejects.toMatchObject({
      code: 'wrong-state',
      explanation: 'files.error.scanning',
    });
    expect(await scan()).toEqual({ scanned: 1 });
    expect(clamd?.scanned[0]?.equals(bytes)).toBe(true);
    expect(await StoredFile.findById(fileId).lean()).toMatchObject({
      state: 'clean',
      scanned: { at: NOW, by: 'clamd', finding: null },
    });
    const actions = (await AuditEvent.find({ 'subject.id': fileId }).lean()).map(({ action }) => action);
    expect(actions.sort()).toEqual(['files.cleared', 'files.stored']);
  });

  it('an infected file loses its bytes and says so', async () => {
    const fileId = await sendFile(actor, infected());
    await scan();
    expect(await getFile({ actor, fileId })).toMatchObject({ state: 'infected' });
    expect(await tracesOf(fileId)).toEqual({ records: 1, contents: 0, chunks: 0 });
    await expect(openFile({ actor, fileId, range: null, now: NOW })).rejects.toMatchObject({
      explanation: 'files.error.infected',
    });
    expect(await AuditEvent.findOne({ 'subject.id': fileId, action: 'files.infected' }).lean()).toMatchObject({
      actorId: null,
      details: { finding: 'Test.Virus' },
    });
    await removeFile({ actor, fileId, now: NOW });
    await expect(getFile({ actor, fileId })).rejects.toMatchObject({ code: 'gone' });
  });

  it('that is down or silent leaves files waiting until it is back', async () => {
    const fileId = await sendFile(actor, samples.pdf());
    await clamd?.close();
    expect(await scan()).toEqual({ scanned: 0 });
    clamd = await startFakeClamd(path);
    clamd.mood = 'silent';
    expect(await scan()).toEqual({ scanned: 0 });
    expect(await getFile({ actor, fileId })).toMatchObject({ state: 'scanning' });
    clamd.mood = 'scanning';
    expect(await scan()).toEqual({ scanned: 1 });
    expect(await getFile({ actor, fileId })).toMatchObject({ state: 'clean' });
  });

  it('that refuses a content keeps neither it nor the others from being looked at again', async () => {
    const fileId = await sendFile(actor, pdfOfSize(9 * CHUNK_BYTES));
    if (clamd) clamd.mood = 'error';
    expect(await scan()).toEqual({ scanned: 0 });
    expect(await getFile({ actor, fileId })).toMatchObject({ state: 'scanning' });
    if (clamd) clamd.mood = 'scanning';
    expect(await scan()).toEqual({ scanned: 1 });
  });

  it('a file removed while it waits stays removed', async () => {
    const fileId = await sendFile(actor, samples.pdf());
    await removeFile({ actor, fileId, now: NOW });
    expect(await scan()).toEqual({ scanned: 0 });
    expect(await StoredFile.findById(fileId).lean()).toMatchObject({ state: 'removed' });
  });
});

describe('a scanner that takes everything and says nothing', () => {
  it('is given up after a while', async () => {
    const mute = createServer((socket) => void socket.on('error', () => undefined).resume());
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as AddressInfo;
    const scanner = clamdAt(`tcp://127.0.0.1:${port}`, 200);
    await expect(scanner.scan(inPieces(samples.pdf()))).rejects.toMatchObject({ name: 'ScannerUnavailable' });
    mute.close();
  });
});
