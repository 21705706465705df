import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '~/domain/files/file-types';
import { StoredFile } from '#server/models/stored-file';
import { pdfOfSize, samples } from '#tests/factories/file-samples';
import { usePortalOnTestDatabase } from '#tests/factories/portal-with-database';
import { memberWithSession, TUS, uploadClient } from '#tests/factories/upload-client';

const running = usePortalOnTestDatabase();
const { ask, announce, begin, patch, offsetOf, store, raw, pieceHeaders } = uploadClient(running);

describe('the upload protocol', () => {
  it('refuses what it does not understand, and changes nothing', async () => {
    const who = await memberWithSession();
    const bytes = samples.pdf();
    const address = await begin(who, bytes.length);
    const { cookie } = who;
    expect((await patch(address, cookie, 3, bytes)).status).toBe(409);
    expect((await patch(address, cookie, 0, bytes, { 'Tus-Resumable': '0.2.2' })).status).toBe(412);
    expect((await patch(address, cookie, 0, bytes, { 'Upload-Offset': '-1' })).status).toBe(400);
    expect((await patch(address, cookie, 0, bytes, { 'Content-Type': 'application/pdf' })).status).toBe(415);
    expect((await patch(address, cookie, 0, Buffer.concat([bytes, bytes]))).status).toBe(413);
    expect((await patch(address, (await memberWithSession()).cookie, 0, bytes)).status).toBe(404);
    expect((await ask(address, { method: 'PUT', cookie, headers: TUS })).status).toBe(405);
    expect(await offsetOf(address, cookie)).toBe('0');
    expect((await announce(who, MAX_FILE_BYTES + 1)).status).toBe(413);
    expect((await announce(who, 0)).status).toBe(400);
    expect((await announce({ ...who, subject: (await memberWithSession()).subject }, 10)).status).toBe(404);
    expect((await announce({ ...who, subject: 'nonsense' }, 10)).status).toBe(400);
    expect((await ask('/uploads', { method: 'POST', headers: TUS })).status).toBe(303);
    expect(await StoredFile.countDocuments({ uploaderId: who.id })).toBe(1);
    expect((await ask(address, { method: 'DELETE', cookie, headers: TUS })).status).toBe(204);
    expect(await StoredFile.countDocuments({ uploaderId: who.id })).toBe(0);
  });

  it('says why a file is refused, in the visitor’s language', async () => {
    const who = await memberWithSession();
    const address = await begin(who, samples.html().length, 'a.png');
    const answer = await patch(address, who.cookie, 0, samples.html(), { 'Accept-Language': 'ru' });
    expect(answer.status).toBe(415);
    expect(await answer.text()).toContain('не принимаются');
    expect(await StoredFile.countDocuments({ uploaderId: who.id })).toBe(0);
  });
});

describe('bodies that must not come in', () => {
  it.each([
    [
      'more than an upload may have',
      'PATCH',
      '/uploads/x',
      { 'content-type': 'application/offset+octet-stream', 'content-length': '27000001' },
      413,
    ],
    [
      'more than a form with files may have',
      'POST',
      '/organisation/documents',
      { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '27000001' },
      413,
    ],
    [
      'more than a form may have',
      'POST',
      '/language',
      { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '4000001' },
      413,
    ],
    [
      'files where none are taken',
      'POST',
      '/language',
      { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '10' },
      415,
    ],
    [
      'pieces where none are taken',
      'POST',
      '/language',
      { 'content-type': 'application/offset+octet-stream', 'content-length': '10' },
      415,
    ],
    [
      'another kind',
      'POST',
      '/organisation/documents',
      { 'content-type': 'application/json', 'content-length': '2' },
      415,
    ],
    [
      'no size',
      'POST',
      '/organisation/documents',
      { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' },
      400,
    ],
    ['another site', 'POST', '/uploads', { 'sec-fetch-site': 'cross-site', 'content-length': '0' }, 403],
    ['another origin', 'PATCH', '/uploads/x', { origin: 'https://evil.example', 'content-length': '0' }, 403],
  ])('%s', async (_case, method, path, headers, status) => {
    const who = await memberWithSession();
    const answer = await raw(`${method} ${path}`, { Cookie: who.cookie, Connection: 'close', ...TUS, ...headers });
    expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(await StoredFile.countDocuments({ uploaderId: who.id })).toBe(0);
  });

  it('more than the Content-Length says: what follows is no part of the file', async () => {
    const who = await memberWithSession();
    const address = await begin(who, 1_000);
    const answer = await raw(`PATCH ${address}`, pieceHeaders(who.cookie, 100), pdfOfSize(1_000));
    expect(answer).toContain('HTTP/1.1 400');
    await expect.poll(() => offsetOf(address, who.cookie), { timeout: 10_000 }).toBe('100');
  });
});

describe('a download over HTTP', () => {
  it('is an attachment in a sandbox that no cache keeps, under its own name', async () => {
    const who = await memberWithSession();
    const bytes = pdfOfSize(600_000);
    const id = await store(who, bytes, '../x/отчёт "a"\r\nX-Evil: 1.exe');
    const answer = await ask(`/files/${id}/whatever.exe`, { cookie: who.cookie });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="_____ _a_X-Evil_ 1.pdf"; filename*=UTF-8''%D0%BE%D1%82%D1%87%D1%91%D1%82%20_a_X-Evil_%201.pdf`,
      'content-length': '600000',
      'cache-control': 'private, no-store, no-transform',
      'accept-ranges': 'bytes',
      etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(answer.headers.get('x-evil')).toBeNull();
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const head = await ask(`/files/${id}`, { method: 'HEAD', cookie: who.cookie });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '600000']);
  });

  it('shows in place only what is safe to show, and only where asked', async () => {
    const who = await memberWithSession();
    const [png, text] = [await store(who, samples.png(), 'a.png'), await store(who, samples.text(), 'a.txt')];
    const disposition = async (path: string) =>
      ((await ask(path, { cookie: who.cookie })).headers.get('content-disposition') ?? '').split(';')[0];
    expect(await disposition(`/files/${png}?inline=1`)).toBe('inline');
    expect(await disposition(`/files/${png}`)).toBe('attachment');
    expect(await disposition(`/files/${text}?inline=1`)).toBe('attachment');
  });

  it('goes on where it stopped, and bears senseless ranges', async () => {
    const who = await memberWithSession();
    const bytes = pdfOfSize(600_000);
    const id = await store(who, bytes);
    const part = (range: string) => ask(`/files/${id}`, { cookie: who.cookie, headers: { Range: range } });
    const tail = await part('bytes=300000-');
    expect([tail.status, tail.headers.get('content-range')]).toEqual([206, 'bytes 300000-599999/600000']);
    expect(Buffer.from(await tail.arrayBuffer()).equals(bytes.subarray(300_000))).toBe(true);
    const outside = await part('bytes=600000-');
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */600000']);
    const many = `bytes=${Array.from({ length: 1_000 }, (_, index) => `${index}-`).join(',')}`;
    for (const range of [many, 'bytes=5-1', 'bytes=-', 'lines=1-2']) {
      const whole = await part(range);
      expect([whole.status, (await whole.arrayBuffer()).byteLength]).toEqual([200, 600_000]);
    }
  });

  it('is not found for strangers, by a made-up id, and by a path', async () => {
    const id = await store(await memberWithSession(), samples.pdf());
    const stranger = await memberWithSession();
    for (const path of [`/files/${id}`, '/files/nothing', '/files/..%2f..%2fetc%2fpasswd', `/files/${id}%00`]) {
      const answer = await ask(path, { cookie: stranger.cookie });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).not.toContain('%PDF');
    }
    expect((await ask(`/files/${id}`)).status).toBe(303);
  });
});
