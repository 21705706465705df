import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import * as own from '~/routes/agreements.$agreementId.amendments.$amendmentId';
import * as ownList from '~/routes/agreements.$agreementId.amendments._index';
import * as ownPaper from '~/routes/agreements.$agreementId.amendments.$amendmentId[.]pdf';
import * as content from '~/routes/office.agreements.$agreementId.amendments.$amendmentId.content';
import * as one from '~/routes/office.agreements.$agreementId.amendments.$amendmentId._index';
import * as officePaper from '~/routes/office.agreements.$agreementId.amendments.$amendmentId[.]pdf';
import * as list from '~/routes/office.agreements.$agreementId.amendments._index';
import { changedRows } from '~/domain/agreements/compare-contents';
import { amendedFields } from '~/domain/agreements/amended-content';
import { fold } from '~/forms/unfold';
import { Agreement } from '#server/models/agreement';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { amendmentOf, writtenAmendment } from '#tests/factories/amendment';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

async function visitor({ userId }: Actor) {
  const { cookie } = await signIn({ id: userId });
  return (params: Record<string, string>, form?: Record<string, string | string[]>) =>
    routeArgs('/x', { cookie, params, ...(form ? { form } : {}) });
}

it('moves a date through the pages of both sides', async () => {
  const { agreement, representative, manager, approver, signatory } = await runningAgreement();
  const agreementId = agreement._id;
  const asks = await visitor(representative);
  expect((await callRoute(ownList.action, asks({ agreementId }, { reason: '' }))).status).toBe(400);
  const asked = await callRoute(ownList.action, asks({ agreementId }, { reason: 'Repairs' }));
  const amendmentId = asked.headers.get('location')?.split('/').at(-1) ?? '';
  const params = { agreementId, amendmentId };
  const office = await visitor(manager);
  expect((await list.loader(office({ agreementId }))).page.amendments).toHaveLength(1);
  const typed = { ...fold(amendedFields(agreement.content)), version: '1', 'milestones.1.dueOn': dayIn(67) };
  const wrong = await callRoute(content.action, office(params, { ...typed, amount: 'x' }));
  expect(wrong.status).toBe(400);
  expect((await callRoute(content.action, office(params, typed))).status).toBe(303);
  expect((await callRoute(one.action, office(params, { act: 'submit', version: '2' }))).status).toBe(303);
  const { page } = await one.loader(office(params));
  const { before, content: after } = page.compared ?? {};
  if (!before || !after) throw new Error('The office sees both');
  expect(changedRows(before, after).map(({ key, field }) => [key, field])).toEqual([['m2', 'dueOn']]);
  const approves = await visitor(approver);
  expect((await callRoute(one.action, approves(params, { act: 'approve', version: '3' }))).status).toBe(303);
  const signs = await visitor(signatory);
  const { page: shown } = await own.loader(signs(params));
  const answered = { answer: 'accepted', sha256: shown.sha256, reason: '', currentPassword: PASSWORD };
  expect((await callRoute(own.action, signs(params, answered))).status).toBe(303);
  expect((await amendmentOf(amendmentId)).state).toBe('in-force');
  expect((await Agreement.findById(agreementId).orFail().lean()).edition).toBe(2);

  const { page: told } = await own.loader(signs(params));
  expect(told.amendment).toMatchObject({ hasDocument: true, reference: expect.stringContaining('-AMD-') as string });
  const paper = await ownPaper.loader(signs(params));
  expect(paper.headers.get('Content-Type')).toBe('application/pdf');
  expect((await officePaper.loader(approves(params))).headers.get('Content-Disposition')).toContain('amendment-');
  const stranger = await visitor((await createUser({ roles: ['signatory'] })).actor);
  expect((await callRoute(ownPaper.loader, stranger(params))).status).toBe(404);
  expect((await callRoute(officePaper.loader, office({ ...params, amendmentId: 'none' }))).status).toBe(404);
});

it('adds, renames and takes out milestones in the form, and tells what cannot be', async () => {
  const of = await runningAgreement();
  const { agreement, manager } = of;
  await acceptedPart(of, 'm1');
  const id = await writtenAmendment(of, agreement.content);
  const params = { agreementId: agreement._id, amendmentId: id };
  const office = await visitor(manager);
  const { amended } = await content.loader(office(params));
  expect(amended.staying).toEqual({ milestones: ['m1'], lines: ['staff', 'travel', 'goods'] });
  const fields = fold(amendedFields(agreement.content));
  const share = String(fields['milestones.1.share']);
  const added = { key: 'm-new', kind: 'report', dueOn: dayIn(61), share };
  const typed = {
    ...fields,
    version: '2',
    'milestones.1.remove': 'yes',
    'milestones.2.title.en': 'The last one',
    ...Object.fromEntries(Object.entries(added).map(([name, value]) => [`milestones.3.${name}`, value])),
    ...{ 'milestones.3.title.en': 'In between', 'milestones.3.title.tk': 'Arada' },
    ...{ 'milestones.3.deliverables.en': '', 'milestones.3.evidence.en': '' },
  };
  const wrong = await callRoute(content.action, office(params, { ...typed, 'milestones.3.share': 'much' }));
  expect(wrong.status).toBe(400);
  expect(JSON.stringify(wrong.data)).toContain('milestones.3.share');
  expect((await callRoute(content.action, office(params, typed))).status).toBe(303);
  const { milestones, budget } = (await amendmentOf(id)).content;
  expect(milestones.map(({ key, title, after }) => [key, title.en, after])).toEqual([
    ['m1', 'Milestone 1', []],
    ['m-new', 'In between', []],
    ['m3', 'The last one', []],
  ]);
  expect(milestones.map(({ evidence }) => evidence.map(({ key }) => key))).toEqual([['photos'], [], ['photos']]);
  expect(budget).toEqual(agreement.content.budget);
  expect((await one.loader(office(params))).page.faults).toEqual([]);

  const taken = { ...fields, version: '3', 'milestones.0.remove': 'yes' };
  expect((await callRoute(content.action, office(params, taken))).status).toBe(303);
  const { faults } = (await one.loader(office(params))).page;
  expect(faults.map(({ message }) => message)).toContain('amendments.fault.reported');
});
