import { beforeAll, describe, expect, it } from 'vitest';
import { action as autosave } from '~/routes/applications.$applicationId.sections.$section.autosave';
import { action, loader } from '~/routes/applications.$applicationId.sections.$section._index';
import { getDraft } from '#server/applications/get-draft';
import { Call } from '#server/models/call';
import { StoredFile } from '#server/models/stored-file';
import { bodyAllowance } from '#server/process/body-allowance';
import { atApplication } from '#tests/factories/application-route';
import { beginDraft, publishCallToApply } from '#tests/factories/application';
import { createCallOffice } from '#tests/factories/call';
import { pdfOfSize, samples } from '#tests/factories/file-samples';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

interface Shown {
  page: { base: Record<string, string>; values: Record<string, string>; errors: object };
}

describe('the page of a section', () => {
  useDatabase();
  let reference: string;
  let callId: string;
  let draft: Awaited<ReturnType<typeof beginDraft>>;
  let at: Awaited<ReturnType<typeof atApplication>>;
  const open = async () => {
    draft = await beginDraft(reference, new Date());
    at = await atApplication({ id: draft.actor.userId }, draft.id);
  };
  const shown = async (section = 'relevance') =>
    (await at.read(loader, `/sections/${section}`, { section })).data as Shown;
  const post = (form: Record<string, string | string[]>, section = 'relevance') =>
    at.post(action, { base: '{}', ...form }, `/sections/${section}`, { section });
  const sendFile = (bytes: Buffer, name = 'Licence.pdf') =>
    at.send(action, [{ field: 'files.licence', name, bytes }], { base: '{}', upload: 'licence' }, '/sections/annexes', {
      section: 'annexes',
    });
  const typedNow = async () => (await getDraft({ actor: draft.actor, applicationId: draft.id, now: new Date() })).typed;

  beforeAll(async () => {
    ({ reference, id: callId } = await publishCallToApply(await createCallOffice(new Date()), new Date()));
  });

  it('saves with mistakes, stays there and tells them; without, leads on', async () => {
    await open();
    const wrong = await post({ 'answers.staff': 'ten', go: 'next' }, 'partnership');
    expect(wrong).toMatchObject({ status: 303, location: `/applications/${draft.id}/sections/partnership` });
    expect(wrong.cookies.notice).toBe('notice.told.savedAttention');
    const page = await shown('partnership');
    expect(page.page.values).toMatchObject({ 'answers.staff': 'ten' });
    expect(Object.keys(page.page.errors)).toEqual(['answers.staff']);
    const base = JSON.stringify(page.page.base);
    const right = await post({ 'answers.staff': '10', base, go: 'next' }, 'partnership');
    expect(right.location).toBe(`/applications/${draft.id}/sections/annexes`);
  });

  it('keeps a required answer that its condition hides, without demanding it', async () => {
    await open();
    await post({ 'answers.with-partners': 'no' });
    await post({ 'answers.partners': 'A hidden text', 'answers.staff': '3' }, 'partnership');
    expect(await typedNow()).toMatchObject({ 'answers.partners': 'A hidden text' });
    expect((await shown('partnership')).page.errors).toEqual({});
  });

  it('leads two colleagues to both of their texts, with the other’s name and everything typed', async () => {
    await open();
    const { base } = (await shown()).page;
    await post({ 'answers.need': 'mine', base: JSON.stringify(base) });
    const colleague = await atApplication({ id: draft.colleague.userId }, draft.id);
    const form = { 'answers.need': 'theirs', 'answers.methods': 'new', base: JSON.stringify(base) };
    const met = await colleague.post(action, form, '/sections/relevance', { section: 'relevance' });
    expect(met.status).toBe(409);
    expect(met.data).toMatchObject({ values: form, conflict: { by: 'Aýna Orazowa', own: false, questions: ['need'] } });
    expect(await typedNow()).toEqual({ 'answers.need': 'mine' });
  });

  it('saves by itself, tells when, and a conflict without storing it', async () => {
    await open();
    const { cookie } = await signIn({ id: draft.actor.userId });
    const params = { applicationId: draft.id, section: 'relevance' };
    const send = async (form: Record<string, string>) => {
      const path = `/applications/${draft.id}/sections/relevance/autosave`;
      return (await autosave(routeArgs(path, { cookie, params, form }))).json() as Promise<Record<string, unknown>>;
    };
    const first = await send({ 'answers.need': 'one', base: '{}' });
    expect(first).toMatchObject({
      base: expect.stringContaining('need') as string,
      savedAt: expect.any(String) as string,
    });
    const second = await send({ 'answers.need': 'two', base: '{}' });
    expect(second).toMatchObject({ conflict: true });
    expect(await typedNow()).toEqual({ 'answers.need': 'one' });
  });

  it('takes files as the question says: by type, size and number', async () => {
    await open();
    expect((await sendFile(samples.pdf())).status).toBe(303);
    const wrongType = await sendFile(samples.png(), 'Licence.png');
    expect(wrongType).toMatchObject({ status: 415, data: { errors: { 'files.licence': {} } } });
    expect((await sendFile(pdfOfSize(200_000))).status).toBe(413);
    expect((await sendFile(samples.pdf())).status).toBe(303);
    const third = await sendFile(samples.pdf());
    expect(third.status).toBe(409);
    expect(await StoredFile.countDocuments({ 'subject.id': `${draft.id}.licence` })).toBe(2);
  });

  it('says that a file must be chosen, and has saved what was typed', async () => {
    await open();
    const none = await at.send(action, [], { base: '{}', upload: 'licence' }, '/sections/annexes', {
      section: 'annexes',
    });
    expect(none.data).toMatchObject({ errors: { 'files.licence': { key: 'files.error.choose' } } });
  });

  it('refuses 10 MB of text, in either kind of form', async () => {
    await open();
    const form = 'application/x-www-form-urlencoded';
    expect(bodyAllowance(`/applications/${draft.id}/sections/relevance`, form)).toBeLessThan(10_000_000);
    expect(bodyAllowance(`/applications/${draft.id}/sections/relevance/autosave`, form)).toBeLessThan(10_000_000);
    const megabyte = 'x'.repeat(900_000);
    const fields = Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`answers.q${n}`, megabyte]));
    const refused = await at.send(action, [], fields, '/sections/annexes', { section: 'annexes' });
    expect(refused.status).toBe(413);
  });

  it('is only read after the deadline, and what is typed then stays in the page', async () => {
    await open();
    await post({ 'answers.need': 'in time' });
    await Call.updateOne({ _id: callId }, { $set: { closesAt: new Date(Date.now() - 1_000) } });
    const late = await post({ 'answers.need': 'too late' });
    expect(late).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'applications.error.late' } }, values: { 'answers.need': 'too late' } },
    });
    expect((await sendFile(samples.pdf())).status).toBe(403);
    expect((await at.read(loader, '/sections/relevance', { section: 'relevance' })).status).toBe(200);
    expect(await typedNow()).toEqual({ 'answers.need': 'in time' });
  });
});
