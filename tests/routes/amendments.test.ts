import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import * as own from '~/routes/agreements.$agreementId.amendments.$amendmentId';
import * as ownList from '~/routes/agreements.$agreementId.amendments._index';
import * as content from '~/routes/office.agreements.$agreementId.amendments.$amendmentId.content';
import * as one from '~/routes/office.agreements.$agreementId.amendments.$amendmentId._index';
import * as list from '~/routes/office.agreements.$agreementId.amendments._index';
import { contentFields } from '~/forms/amendments';
import { Agreement } from '#server/models/agreement';
import { dayIn, runningAgreement } from '#tests/factories/agreement';
import { amendmentOf } from '#tests/factories/amendment';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { PASSWORD } from '#tests/factories/user';

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
  const typed = { ...contentFields(agreement.content), version: '1', 'due.m2': dayIn(67) };
  const wrong = await callRoute(content.action, office(params, { ...typed, amount: 'x' }));
  expect(wrong.status).toBe(400);
  expect((await callRoute(content.action, office(params, typed))).status).toBe(303);
  expect((await callRoute(one.action, office(params, { act: 'submit', version: '2' }))).status).toBe(303);
  const { page } = await one.loader(office(params));
  expect(page.rows.map(({ key, field }) => [key, field])).toEqual([['m2', 'dueOn']]);
  const approves = await visitor(approver);
  expect((await callRoute(one.action, approves(params, { act: 'approve', version: '3' }))).status).toBe(303);
  const signs = await visitor(signatory);
  const { page: shown } = await own.loader(signs(params));
  const answered = { answer: 'accepted', sha256: shown.sha256, reason: '', currentPassword: PASSWORD };
  expect((await callRoute(own.action, signs(params, answered))).status).toBe(303);
  expect((await amendmentOf(amendmentId)).state).toBe('in-force');
  expect((await Agreement.findById(agreementId).orFail().lean()).edition).toBe(2);
});
