import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { action as make, loader as own } from '~/routes/applications.$applicationId.appeal._index';
import { action as withdraw } from '~/routes/applications.$applicationId.appeal.withdrawal';
import { action as admissibility } from '~/routes/office.appeals.$appealId.admissibility';
import { loader as office } from '~/routes/office.appeals.$appealId._index';
import { action as outcome } from '~/routes/office.appeals.$appealId.outcome';
import { action as reviewers } from '~/routes/office.appeals.$appealId.reviewers';
import { loader as download } from '~/routes/files.$id.($name)';
import { Appeal } from '#server/models/appeal';
import { StoredFile } from '#server/models/stored-file';
import { lotToAppeal, madeAppeal, examinedAppeal, type LotToAppeal } from '#tests/factories/appeal';
import { atApplication } from '#tests/factories/application-route';
import { callRoute } from '#tests/factories/call-route';
import { samples } from '#tests/factories/file-samples';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { PASSWORD } from '#tests/factories/user';

useDatabase();

const APPEAL = '/appeal';
const typed = (more: Record<string, string> = {}) => ({
  formKey: randomUUID(),
  'grounds[]': 'award',
  text: 'The budget was read wrongly',
  currentPassword: PASSWORD,
  go: 'submit',
  ...more,
});
const bySignatory = ({ signatory, applicationId }: LotToAppeal) =>
  atApplication({ id: signatory.userId }, applicationId);

/** A person at the pages of one appeal. */
async function atAppeal(userId: string, appealId: string) {
  const { cookie } = await signIn({ id: userId });
  return (route: Parameters<typeof callRoute>[0], place = '', form?: Record<string, string | string[]>) =>
    callRoute(
      route,
      routeArgs(`/office/appeals/${appealId}${place}`, { cookie, params: { appealId }, ...(form ? { form } : {}) }),
    );
}
const said = (name: string, text: string) => ({ [`${name}.en`]: text, [`${name}.ru`]: text, [`${name}.tk`]: text });

describe('the page on which an appeal is made', () => {
  it('says what is wrong beside the fields, keeps what was typed and makes nothing', async () => {
    const lot = await lotToAppeal();
    const page = await bySignatory(lot);
    const answer = await page.post(make, { go: 'submit', text: 'Half a sentence', formKey: randomUUID() }, APPEAL);
    expect(answer).toMatchObject({
      status: 400,
      data: { errors: { grounds: { key: 'appeals.error.grounds' } }, values: { text: 'Half a sentence' } },
    });
    const wrong = await page.post(make, typed({ currentPassword: 'wrong' }), APPEAL);
    expect(wrong.status).toBe(400);
    expect(JSON.stringify(wrong)).not.toContain('"wrong"');
    expect(await Appeal.countDocuments({ applicationId: lot.applicationId })).toBe(0);
  });

  it('takes and removes files while everything typed stays, and gives them with the appeal', async () => {
    const lot = await lotToAppeal();
    const page = await bySignatory(lot);
    const files = [{ field: 'files', name: 'proof.pdf', bytes: samples.pdf() }];
    const fields = { ...typed(), go: 'file' };
    const added = await page.send(make, files, fields, APPEAL, {});
    expect(added).toMatchObject({ status: 200, data: { values: { text: fields.text } } });
    await page.send(make, [{ field: 'files', name: 'other.pdf', bytes: samples.pdf() }], fields, APPEAL, {});
    const before = await page.read(own, APPEAL);
    expect(before).toMatchObject({ data: { page: { closed: null, files: [{}, {}] } } });
    const [first] = await StoredFile.find({ 'subject.kind': 'appeal', 'subject.id': `${lot.applicationId}.1` });
    const removed = await page.post(make, { ...typed(), remove: first?._id ?? '' }, APPEAL);
    expect(removed).toMatchObject({ status: 200, data: { values: { text: fields.text } } });
    const answer = await page.post(make, typed(), APPEAL);
    expect(answer.status).toBe(303);
    expect(await page.read(own, APPEAL)).toMatchObject({
      data: { page: { closed: 'already', appeals: [{ state: 'submitted', files: [{ state: 'clean' }] }] } },
    });
    const late = await page.send(make, files, fields, APPEAL, {});
    expect(late.status).toBe(403);
  });

  it('lets its file be read by those who may read the appeal, and by nobody else', async () => {
    const lot = await lotToAppeal();
    const page = await bySignatory(lot);
    await page.send(make, [{ field: 'files', name: 'proof.pdf', bytes: samples.pdf() }], typed(), APPEAL, {});
    const file = await StoredFile.findOne({ 'subject.id': `${lot.applicationId}.1` })
      .orFail()
      .lean();
    const status = async (userId: string) => {
      const { cookie } = await signIn({ id: userId });
      const args = routeArgs(`/files/${file._id}`, { cookie, params: { id: file._id } });
      return (await callRoute(download, args)).status;
    };
    expect(await status(lot.manager.userId)).toBe(200);
    expect(await status(lot.reviewer.userId)).toBe(404);
    expect(await status(lot.chair.actor.userId)).toBe(404);
  });

  it('withdraws with the password only', async () => {
    const lot = await lotToAppeal();
    await madeAppeal(lot);
    const page = await bySignatory(lot);
    const form = { formKey: randomUUID(), currentPassword: 'wrong' };
    expect((await page.post(withdraw, form, `${APPEAL}/withdrawal`)).status).toBe(400);
    const right = { ...form, currentPassword: PASSWORD };
    expect((await page.post(withdraw, right, `${APPEAL}/withdrawal`)).status).toBe(303);
  });
});

describe('the pages on which an appeal is examined', () => {
  it('ask for the reasons in each language of the call', async () => {
    const lot = await lotToAppeal();
    const made = await madeAppeal(lot);
    const at = await atAppeal(lot.manager.userId, made._id);
    const form = { version: '1', admissible: 'yes', 'reason.en': 'It names its ground' };
    const answer = await at(admissibility, '/admissibility', form);
    expect(answer).toMatchObject({ status: 400, data: { values: { 'reason.en': 'It names its ground' } } });
    expect(JSON.stringify(answer)).toContain('appeals.error.language');
    expect((await at(admissibility, '/admissibility', { ...form, ...said('reason', 'Yes') })).status).toBe(303);
    expect((await at(admissibility, '/admissibility', { ...form, ...said('reason', 'Yes') })).status).toBe(409);
  });

  it('name reviewers and show them', async () => {
    const lot = await lotToAppeal();
    const made = await examinedAppeal(lot);
    const at = await atAppeal(lot.approver.userId, made._id);
    expect((await at(reviewers, '/reviewers', { version: String(made.version) })).status).toBe(400);
    const stale = { version: '1', 'reviewers[]': [lot.manager.userId] };
    expect((await at(reviewers, '/reviewers', stale)).status).toBe(409);
    const form = { version: String(made.version), 'reviewers[]': [lot.manager.userId, lot.reviewer.userId] };
    expect((await at(reviewers, '/reviewers', form)).status).toBe(303);
    expect(await at(office)).toMatchObject({
      data: { appeal: { reviewers: [{}, {}], mayName: true, mayDecide: false } },
    });
  });

  it('decide with reasons, a summary and what is done again', async () => {
    const lot = await lotToAppeal();
    const made = await examinedAppeal(lot);
    const at = await atAppeal(lot.reviewer.userId, made._id);
    const form = {
      version: String(made.version),
      outcome: 'upheld',
      ...said('reason', 'Right'),
      ...said('summary', 'Right'),
    };
    expect(await at(outcome, '/outcome', form)).toMatchObject({
      status: 400,
      data: { errors: { redo: { key: 'appeals.error.redo' } } },
    });
    expect((await at(outcome, '/outcome', { ...form, redo: 'consensus' })).status).toBe(303);
    expect(await at(office)).toMatchObject({ data: { appeal: { state: 'upheld', outcome: { redo: 'consensus' } } } });
  });
});
