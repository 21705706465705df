import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '~/domain/files/file-types';
import { action, loader } from '~/routes/organisation_.documents';
import { action as remove, loader as confirm } from '~/routes/organisation_.documents_.$id.removal';
import { StoredFile } from '#server/models/stored-file';
import { FileChunk } from '#server/models/file-chunk';
import { pdfOfSize, samples } from '#tests/factories/file-samples';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

async function member() {
  const user = await createUser();
  return { ...user, ...(await signIn(user)) };
}

type Part = { field?: string; name: string; bytes: Buffer };

function multipart(parts: Part[], fields: Record<string, string> = {}, boundary = 'x-boundary'): Buffer {
  const pieces: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  for (const { field = 'document', name, bytes } of parts) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    pieces.push(Buffer.from(head), bytes, Buffer.from('\r\n'));
  }
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}

function post(cookie: string, body: Buffer, contentType = 'multipart/form-data; boundary=x-boundary') {
  const path = '/organisation/documents';
  const args = routeArgs(path, { cookie });
  const headers = { 'Content-Type': contentType, Cookie: cookie, 'Content-Length': String(body.length) };
  return action({
    ...args,
    request: new Request(`http://localhost:3000${path}`, { method: 'POST', headers, body: new Uint8Array(body) }),
  });
}

const list = async (cookie: string, query = '') => loader(routeArgs(`/organisation/documents${query}`, { cookie }));

/** The status and the mistakes of a form that was refused. */
async function refused(answer: ReturnType<typeof post>) {
  const reply = await answer;
  if (reply instanceof Response) throw new Error(`It was taken: ${reply.status}`);
  return {
    status: reply.init?.status,
    keys: Object.entries(reply.data.errors).map(([field, { key }]) => `${field}: ${key}`),
  };
}

describe('documents by a plain form', () => {
  it('are stored while they arrive, listed and told of', async () => {
    const { cookie, actor } = await member();
    const bytes = pdfOfSize(700_000);
    const answer = await post(cookie, multipart([{ name: 'Tertipnama ýaş.pdf', bytes }], { note: 'x' }));
    expect(answer).toMatchObject({ status: 303 });
    const { files, total } = await list(cookie);
    expect(total).toBe(1);
    expect(files).toMatchObject([{ name: 'Tertipnama ýaş.pdf', state: 'clean', size: '700 kB' }]);
    expect(await StoredFile.findById(files[0]?.id).lean()).toMatchObject({ size: 700_000, uploaderId: actor.userId });
  });

  it('takes the whole limit and not a byte more', async () => {
    const { cookie, actor } = await member();
    expect(await post(cookie, multipart([{ name: 'a.pdf', bytes: pdfOfSize(MAX_FILE_BYTES) }]))).toMatchObject({
      status: 303,
    });
    const tooLarge = post(cookie, multipart([{ name: 'b.pdf', bytes: pdfOfSize(MAX_FILE_BYTES + 1) }]));
    expect(await refused(tooLarge)).toEqual({ status: 413, keys: ['document: error.tooLarge'] });
    expect(await StoredFile.countDocuments({ uploaderId: actor.userId })).toBe(1);
  });

  it.each([
    ['HTML called PNG', [{ name: 'picture.png', bytes: samples.html() }], 415, 'document: files.error.type'],
    ['SVG', [{ name: 'drawing.svg', bytes: samples.svg() }], 415, 'document: files.error.type'],
    ['a program called PDF', [{ name: 'letter.pdf', bytes: samples.exe() }], 415, 'document: files.error.type'],
    ['macros', [{ name: 'letter.docm', bytes: samples.docm() }], 415, 'document: files.error.macros'],
    ['an empty file', [{ name: 'letter.pdf', bytes: Buffer.alloc(0) }], 400, 'document: files.error.empty'],
    ['no file', [{ name: '', bytes: Buffer.alloc(0) }], 400, 'document: files.error.choose'],
    [
      'a field that takes none',
      [{ field: 'other', name: 'a.pdf', bytes: samples.pdf() }],
      400,
      'other: form.error.invalid',
    ],
  ])('refuse %s and store nothing', async (_case, parts, status, key) => {
    const { cookie, actor } = await member();
    const chunks = await FileChunk.countDocuments({});
    expect(await refused(post(cookie, multipart(parts)))).toEqual({ status, keys: [key] });
    expect(await StoredFile.countDocuments({ uploaderId: actor.userId })).toBe(0);
    expect(await FileChunk.countDocuments({})).toBe(chunks);
  });

  it('take one file at a time', async () => {
    const { cookie, actor } = await member();
    const two = [1, 2].map((number) => ({ name: `${number}.pdf`, bytes: samples.pdf() }));
    expect(await refused(post(cookie, multipart(two)))).toEqual({ status: 400, keys: ['document: files.error.one'] });
    expect(await StoredFile.countDocuments({ uploaderId: actor.userId })).toBe(1);
  });

  it.each([
    [
      'breaks off in the file',
      multipart([{ name: 'a.pdf', bytes: pdfOfSize(900_000) }]).subarray(0, 800_000),
      undefined,
    ],
    ['breaks off in a head', multipart([{ name: 'a.pdf', bytes: samples.pdf() }]).subarray(0, 40), undefined],
    ['has another boundary', multipart([{ name: 'a.pdf', bytes: samples.pdf() }], {}, 'other'), undefined],
    ['names no boundary', multipart([]), 'multipart/form-data; x'],
    ['is no such form', Buffer.from('document=a'), 'application/x-www-form-urlencoded'],
  ])('a body that %s leaves nothing', async (_case, body, contentType) => {
    const { cookie, actor } = await member();
    await expect(post(cookie, body, contentType)).rejects.toMatchObject({
      init: { status: 400 },
      data: { explanation: 'files.error.broken' },
    });
    expect(await StoredFile.countDocuments({ uploaderId: actor.userId })).toBe(0);
  });

  it('never take a path or a header from a name', async () => {
    const { cookie } = await member();
    await post(cookie, multipart([{ name: '../../etc/cron.d/a%0d%0aX: 1.pdf', bytes: samples.pdf() }]));
    expect((await list(cookie)).files[0]?.name).toBe('a%0d%0aX_ 1.pdf');
  });
});

describe('the removal of a document', () => {
  it('asks first, then removes', async () => {
    const { cookie } = await member();
    await post(cookie, multipart([{ name: 'a.pdf', bytes: samples.pdf() }]));
    const id = (await list(cookie)).files[0]?.id ?? '';
    const path = `/organisation/documents/${id}/removal`;
    expect(await confirm(routeArgs(path, { cookie, params: { id } }))).toEqual({ name: 'a.pdf' });
    expect((await list(cookie)).total).toBe(1);
    expect(await remove(routeArgs(path, { cookie, params: { id }, form: {} }))).toMatchObject({ status: 303 });
    expect((await list(cookie)).total).toBe(0);
  });

  it('of another organisation is not found, and nothing changes', async () => {
    const [owner, stranger] = [await member(), await member()];
    await post(owner.cookie, multipart([{ name: 'a.pdf', bytes: samples.pdf() }]));
    const id = (await list(owner.cookie)).files[0]?.id ?? '';
    const args = () =>
      routeArgs(`/organisation/documents/${id}/removal`, { cookie: stranger.cookie, params: { id }, form: {} });
    await expect(remove(args())).rejects.toMatchObject({ init: { status: 404 } });
    await expect(confirm(args())).rejects.toMatchObject({ init: { status: 404 } });
    expect((await list(owner.cookie)).total).toBe(1);
  });
});

describe('the page of documents', () => {
  it('is nobody’s without an account, and not the staff’s', async () => {
    await expect(list('')).rejects.toMatchObject({ status: 303 });
    // Some staff may read documents of organisations, and have none of their own.
    const expected = { auditor: 404, manager: 404, approver: 404, evaluator: 403, finance: 403, administrator: 403 };
    for (const [role, status] of Object.entries(expected)) {
      const person = await createUser({ roles: [role as 'auditor'] });
      await expect(list((await signIn(person)).cookie), role).rejects.toMatchObject({ init: { status } });
    }
  });
});
