import { expect, it } from 'vitest';
import * as exclusion from '~/routes/office.organisations.$organisationId.exclusion._index';
import * as lifting from '~/routes/office.organisations.$organisationId.exclusion.lifting';
import * as newExclusion from '~/routes/office.organisations.$organisationId.exclusion.new';
import * as flag from '~/routes/office.organisations.$organisationId.flag';
import * as hits from '~/routes/office.organisations.$organisationId.hits';
import * as list from '~/routes/office.exclusion-lists.$listId._index';
import * as withdrawal from '~/routes/office.exclusion-lists.$listId.withdrawal';
import * as lists from '~/routes/office.exclusion-lists._index';
import * as organisations from '~/routes/office.organisations._index';
import * as csv from '~/routes/office.organisations[.]csv';
import { portalDay } from '~/domain/shared/portal-day';
import { standingOf } from '#server/verification/standing-of';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import * as given from '#tests/factories/standing';

useDatabase();

type Form = Record<string, string>;
type Route = Parameters<typeof callRoute>[0];

async function enter(role: 'manager' | 'approver' | 'auditor') {
  const { cookie } = await signIn(await createUser({ roles: [role] }));
  return (route: Route, params: Record<string, string>, form?: Form) =>
    callRoute(route, routeArgs('/office', { cookie, params, ...(form ? { form } : {}) }));
}

const dayFields = (name: string, day: string): Form => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { [`${name}-year`]: year, [`${name}-month`]: month, [`${name}-day`]: date };
};

it('excludes by two people, from a day that is typed in boxes, and lifts with a reason', async () => {
  const { id } = await given.createVerified();
  const params = { organisationId: id };
  const [manager, approver] = [await enter('manager'), await enter('approver')];
  const today = portalDay(new Date());
  const form = { version: '2', text: 'False invoices', ...dayFields('from', today) };
  const before = { ...form, ...dayFields('until', '2020-01-01') };
  expect(await manager(newExclusion.action, params, before)).toMatchObject({
    status: 400,
    data: { errors: { until: { key: 'verification.error.endsBeforeStart' } }, values: { text: 'False invoices' } },
  });
  expect(await manager(newExclusion.action, params, { ...form, ...dayFields('from', '2020-01-01') })).toMatchObject({
    status: 400,
    data: { errors: { from: { key: 'verification.error.fromPast' } } },
  });
  expect(await manager(newExclusion.action, params, form)).toMatchObject({ status: 303 });
  expect(await manager(newExclusion.action, params, form)).toMatchObject({ status: 303 });
  expect((await standingOf(id, new Date())).excluded).toBe(false);

  const approve = { version: '3', decision: 'approve' };
  expect(await manager(exclusion.action, params, approve)).toMatchObject({ status: 403 });
  expect(await approver(exclusion.loader, params)).toMatchObject({
    data: { organisation: { may: { decideExclusion: true } } },
  });
  expect(await approver(exclusion.action, params, { version: '3', decision: 'decline', text: '' })).toMatchObject({
    status: 400,
  });
  expect(await approver(exclusion.action, params, approve)).toMatchObject({ status: 303 });
  expect(await approver(exclusion.action, params, approve)).toMatchObject({ status: 303 });
  const other = await enter('approver');
  expect(await other(exclusion.action, params, approve)).toMatchObject({ status: 409 });
  expect((await standingOf(id, new Date())).excluded).toBe(true);
  expect(await approver(lifting.action, params, { version: '4', text: 'Paid back' })).toMatchObject({ status: 303 });
  expect((await standingOf(id, new Date())).excluded).toBe(false);
});

it('flags, and says what is wrong at the field', async () => {
  const { id } = await given.createProvider();
  const manager = await enter('manager');
  const params = { organisationId: id };
  expect(await manager(flag.action, params, { version: '0', level: 'none', text: 'x' })).toMatchObject({
    status: 400,
    data: { errors: { level: { key: 'verification.error.sameFlag' } } },
  });
  const form = { version: '0', level: 'escalated', text: 'Late reports' };
  expect(await manager(flag.action, params, form)).toMatchObject({ status: 303 });
  expect(await manager(flag.action, params, form)).toMatchObject({ status: 409 });
});

/** Posts a list as a browser does. */
async function upload(role: 'manager' | 'approver', fields: Form, file?: string) {
  const { cookie } = await signIn(await createUser({ roles: [role] }));
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', new File(file === undefined ? [] : [file], file === undefined ? '' : 'list.csv'));
  const args = routeArgs('/office/exclusion-lists', { cookie });
  const request = new Request(args.request.url, { method: 'POST', body, headers: { Cookie: cookie } });
  return callRoute(lists.action, { ...args, request });
}

it('takes a list, tells its faults by row, and keeps name and date as typed', async () => {
  const fields = { name: 'Route list', ...dayFields('date', '2026-11-01') };
  expect(await upload('manager', fields)).toMatchObject({
    status: 400,
    data: { errors: { file: { key: 'files.error.choose' } }, values: { name: 'Route list' } },
  });
  expect(await upload('manager', { ...fields, name: '', 'date-year': '2999' }, 'name\nAman\n')).toMatchObject({
    status: 400,
    data: { errors: { name: { key: 'form.error.required' }, date: { key: 'exclusions.error.future' } } },
  });
  expect(await upload('manager', fields, 'name,id\nAman,1\n,2\n')).toMatchObject({
    status: 400,
    data: {
      errors: { file: { key: 'exclusions.error.rows' } },
      faults: [{ row: 3, key: 'exclusions.row.noName' }],
      values: { 'date-day': '01' },
    },
  });
  expect(await upload('approver', fields, 'name\nAman\n')).toMatchObject({ status: 403 });
  const done = await upload('manager', fields, 'name\nSapar Rozyýew\n');
  const listId = /exclusion-lists\/(.+)$/.exec(done.location ?? '')?.[1] ?? '';
  const auditor = await enter('auditor');
  expect(await auditor(list.loader, { listId })).toMatchObject({
    data: { total: 1, mayChange: false, rows: [{ cells: { name: 'Sapar Rozyýew' } }] },
  });

  const { id } = await given.createProvider('Hit', (profile) => {
    profile.governance.officers = [{ name: 'Розыев Сапар', position: 'Chair', since: 2020 }];
  });
  const manager = await enter('manager');
  const params = { organisationId: id };
  const { hits: found } = (await manager(hits.loader, params)).data as { hits: { id: string }[] };
  const hit = found[0]?.id ?? '';
  const decision = { hit, number: '0', [`verdict-${hit}`]: 'false-positive' };
  expect(await manager(hits.action, params, { ...decision, [`reason-${hit}`]: '' })).toMatchObject({
    status: 400,
    data: { errors: { reason: { key: 'verification.error.reason' } } },
  });
  const whole = { ...decision, [`reason-${hit}`]: 'Born in another year' };
  expect(await auditor(hits.action, params, whole)).toMatchObject({ status: 403 });
  expect(await manager(hits.action, params, whole)).toMatchObject({ status: 303 });
  expect(await manager(hits.action, params, whole)).toMatchObject({ status: 303 });
  expect(await manager(withdrawal.action, { listId }, { version: '1' })).toMatchObject({ status: 303 });
  expect(await manager(withdrawal.action, { listId }, { version: '1' })).toMatchObject({ status: 409 });
  expect(await manager(lists.loader, {})).toMatchObject({ data: { mayChange: true } });
});

it('lists organisations as a page and as a file', async () => {
  await given.createVerified('Listed');
  const auditor = await enter('auditor');
  expect(await auditor(organisations.loader, {})).toMatchObject({ status: 200 });
  const file = await auditor(csv.loader, {});
  expect(file.headers.get('Content-Type')).toContain('text/csv');
});
