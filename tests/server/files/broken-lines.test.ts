import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '~/domain/files/file-types';
import { UPLOAD_PATIENCE_MS } from '~/domain/files/status';
import { uploadFile } from '~/forms/upload-file';
import { sweepUploads } from '#server/files/sweep-uploads';
import { FileChunk } from '#server/models/file-chunk';
import { FileContent } from '#server/models/file-content';
import { StoredFile } from '#server/models/stored-file';
import { startCuttingProxy } from '#tests/factories/cutting-proxy';
import { pdfOfSize } from '#tests/factories/file-samples';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { memberWithSession, TUS, uploadClient } from '#tests/factories/upload-client';

const running = usePortalOnTestDatabase();
const { ask, begin, patch, offsetOf, raw, pieceHeaders } = uploadClient(running);

describe('an upload of 25 MB', () => {
  it('completes over a connection that is cut three times', async () => {
    const who = await memberWithSession();
    const bytes = pdfOfSize(MAX_FILE_BYTES);
    const line = await startCuttingProxy(running.port, [1_000_000, 7_500_000, 20_000_000]);
    const waits: number[] = [];
    await uploadFile({
      file: new File([new Uint8Array(bytes)], 'Hasabat.pdf'),
      subject: who.subject,
      onStage: (stage) => void (stage.stage === 'waiting' && waits.push(stage.seconds)),
      wait: () => wait(20),
      send: (path, init) => {
        const { body, headers, ...rest } = init ?? {};
        return ask(
          String(path),
          { ...rest, headers: headers as Record<string, string>, cookie: who.cookie, ...(body ? { body } : {}) },
          line.port,
        );
      },
    });
    expect(line.cuts()).toBe(3);
    expect(waits.length).toBeGreaterThanOrEqual(3);
    await line.close();

    const stored = await StoredFile.find({ uploaderId: who.id }).lean();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(stored).toMatchObject([{ state: 'clean', name: 'Hasabat.pdf', size: MAX_FILE_BYTES, sha256 }]);
    const download = await ask(`/files/${stored[0]?._id}`, { cookie: who.cookie });
    expect(Buffer.from(await download.arrayBuffer()).equals(bytes)).toBe(true);
  }, 120_000);

  it('cut in the middle of a piece keeps what arrived', async () => {
    const who = await memberWithSession();
    const bytes = pdfOfSize(3_000_000);
    const address = await begin(who, bytes.length);
    await raw(`PATCH ${address}`, pieceHeaders(who.cookie, bytes.length), bytes.subarray(0, 1_234_567), 400);
    await expect.poll(() => offsetOf(address, who.cookie), { timeout: 10_000 }).toBe('1234567');
    expect((await patch(address, who.cookie, 1_234_567, bytes.subarray(1_234_567))).status).toBe(204);
  });
});

describe('a portal killed in the middle of an upload', () => {
  it('leaves what the sweep finds, and after it nothing', async () => {
    const who = await memberWithSession();
    const before = [
      await FileChunk.countDocuments({}),
      await FileContent.countDocuments({}),
      await StoredFile.countDocuments({}),
    ];
    const bytes = pdfOfSize(20_000_000);
    const address = await begin(who, bytes.length);
    const sending = raw(
      `PATCH ${address}`,
      pieceHeaders(who.cookie, bytes.length),
      bytes.subarray(0, 12_000_000),
      10_000,
    );
    await expect
      .poll(() => FileChunk.countDocuments({ files_id: address.replace('/uploads/', '') }), { timeout: 20_000 })
      .toBeGreaterThan(4);
    await running.portal.stop('SIGKILL');
    await sending;
    const upload = await StoredFile.findOne({ uploaderId: who.id }).lean();
    expect(upload).toMatchObject({ state: 'receiving' });
    expect(await FileChunk.countDocuments({ files_id: upload?._id ?? '' })).toBeGreaterThan(4);

    const tomorrow = new Date(Date.now() + UPLOAD_PATIENCE_MS + 60_000);
    await sweepUploads({ now: tomorrow, log: pino({ level: 'silent' }) });
    expect([
      await FileChunk.countDocuments({}),
      await FileContent.countDocuments({}),
      await StoredFile.countDocuments({}),
    ]).toEqual(before);
    await running.restart();
    expect((await ask(address, { method: 'HEAD', cookie: who.cookie, headers: TUS })).status).toBe(404);
  }, 120_000);
});
