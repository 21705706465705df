import { describe, expect, it } from 'vitest';
import { action } from '~/routes/office.calls.$callId.sections.$section._index';
import { action as autosave } from '~/routes/office.calls.$callId.sections.$section.autosave';
import { CallVersion } from '#server/models/call-version';
import { StoredFile } from '#server/models/stored-file';
import { callRoute } from '#tests/factories/call-route';
import { createCallOffice, draftCall } from '#tests/factories/call';
import { samples } from '#tests/factories/file-samples';
import { atCall } from '#tests/factories/office-route';
import { routeArgs } from '#tests/factories/route-args';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();
const now = new Date();

async function office() {
  const people = await createCallOffice(now);
  const { id } = await draftCall(people, now);
  const { cookie } = await atCall({ id: people.manager.userId }, id);
  return { ...people, id, cookie };
}

function send(id: string, cookie: string, fields: Record<string, string>, file?: { name: string; bytes: Buffer }) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (file) form.append('file', new File([new Uint8Array(file.bytes)], file.name));
  const params = { callId: id, section: 'documents' };
  const url = `http://localhost:3000/office/calls/${id}/sections/documents`;
  const request = new Request(url, { method: 'POST', headers: { Cookie: cookie }, body: form });
  return callRoute(action, { ...routeArgs('/x', { params }), request });
}

const documentsOf = async (id: string) =>
  (await CallVersion.findById(`${id}:1`).orFail().lean()).content.documents.documents;

describe('the documents of a call', () => {
  it('are sent with the form, named, and gone for good when they are taken off before approval', async () => {
    const { id, cookie } = await office();
    const pdf = { name: 'Gollanma ýaş.pdf', bytes: samples.pdf() };
    expect(await send(id, cookie, { version: '1' }, pdf)).toMatchObject({ status: 303 });
    const [document] = await documentsOf(id);
    const fileId = document?.fileId ?? '';
    expect(document?.name).toEqual({ en: 'Gollanma ýaş', ru: 'Gollanma ýaş', tk: 'Gollanma ýaş' });
    const listed = { 'documents.0.fileId': fileId, 'documents.0.name.en': 'Guide' };
    expect(await send(id, cookie, { version: '2', ...listed })).toMatchObject({ status: 303 });
    expect(await documentsOf(id)).toMatchObject([{ fileId, name: { en: 'Guide' } }]);
    expect(await send(id, cookie, { version: '3', ...listed, 'documents.0.remove': 'yes' })).toMatchObject({
      status: 303,
    });
    expect(await documentsOf(id)).toEqual([]);
    expect(await StoredFile.findById(fileId).lean()).toMatchObject({ state: 'removed' });
  });

  it('stay stored where a tick was only saved by itself: it can be taken back', async () => {
    const { id, cookie } = await office();
    await send(id, cookie, { version: '1' }, { name: 'a.pdf', bytes: samples.pdf() });
    const fileId = (await documentsOf(id))[0]?.fileId ?? '';
    const listed = { 'documents.0.fileId': fileId, 'documents.0.name.en': 'Guide' };
    const form = { version: '2', ...listed, 'documents.0.remove': 'yes' };
    await autosave(routeArgs('/x', { cookie, form, params: { callId: id, section: 'documents' } }));
    expect(await documentsOf(id)).toEqual([]);
    expect(await StoredFile.findById(fileId).lean()).toMatchObject({ state: 'clean' });
    expect(await send(id, cookie, { version: '3', ...listed })).toMatchObject({ status: 303 });
    expect(await documentsOf(id)).toMatchObject([{ fileId }]);
  });

  it('keep what was typed where the file is refused', async () => {
    const { id, cookie } = await office();
    const typed = { version: '1', 'documents.0.fileId': 'x', 'documents.0.name.en': 'Typed' };
    expect(await send(id, cookie, typed, { name: 'letter.pdf', bytes: samples.exe() })).toMatchObject({
      status: 415,
      data: { errors: { file: { key: 'files.error.type' } }, values: typed },
    });
  });

  it('meet the conflict page with the new file in the list', async () => {
    const { id, cookie } = await office();
    const pdf = { name: 'a.pdf', bytes: samples.pdf() };
    expect(await send(id, cookie, { version: '1' }, pdf)).toMatchObject({ status: 303 });
    expect(await send(id, cookie, { version: '1' }, { ...pdf, name: 'b.pdf' })).toMatchObject({
      status: 409,
      data: { conflict: { own: true, mine: { documents: [{ name: { en: 'b' } }] } } },
    });
    expect(await documentsOf(id)).toMatchObject([{ name: { en: 'a' } }]);
  });

  it('are refused to everybody else', async () => {
    const { id } = await office();
    const elsewhere = await atCall(await createUser({ roles: ['manager'] }), id);
    const answer = await send(id, elsewhere.cookie, { version: '1' }, { name: 'a.pdf', bytes: samples.pdf() });
    expect(answer.status).toBe(404);
    expect(await StoredFile.countDocuments({ 'subject.id': id })).toBe(0);
  });
});
