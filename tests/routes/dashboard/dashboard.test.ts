import { expect, it } from 'vitest';
import type { Dashboard } from '#server/dashboard/get-dashboard';
import * as csv from '~/routes/office.dashboard[.]csv';
import * as xlsx from '~/routes/office.dashboard[.]xlsx';
import * as quarterly from '~/routes/office.dashboard.$programmeId.$quarter[.]pdf';
import * as view from '~/routes/office.dashboard.views.$viewId';
import * as views from '~/routes/office.dashboard.views._index';
import * as page from '~/routes/office.dashboard._index';
import { DASHBOARD_PARTS } from '~/domain/dashboard/dashboard-table';
import { quarterOf } from '~/domain/indicators/quarters';
import { textIn } from '~/locales/text-in';
import { dayIn } from '#tests/factories/agreement';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService, receivedRequest } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

async function followed() {
  const delivered = await deliveredService();
  await receivedRequest(delivered, { source: 'hotline' });
  const home = { kind: 'institution' as const, id: delivered.service.institutionId };
  const { id } = await createUser({ roles: ['approver'], home });
  return {
    ...delivered,
    approver: (await signIn({ id })).cookie,
    cookie: (await signIn({ id: delivered.manager.userId })).cookie,
  };
}

it('shows the manager counts as they are, and others what may be known', async () => {
  const { cookie, approver, service } = await followed();
  const seen = async (who: string) => (await page.loader(routeArgs('/office/dashboard', { cookie: who }))) as Dashboard;
  expect((await seen(cookie)).shown?.tables.measures.requests).toBe(1);
  const hidden = (await seen(approver)).shown;
  expect(hidden?.programmeId).toBe(service.programmeId);
  expect(hidden?.tables.measures.requests).toBeNull();
  expect(hidden?.tables.sources.find(({ source }) => source === 'hotline')?.requests).toBeNull();
});

it('gives every table as a file, in the words of the reader', async () => {
  const { cookie, approver } = await followed();
  const lines = async (who: string) => (await csv.loader(routeArgs('/office/dashboard.csv', { cookie: who }))).text();
  expect(await lines(cookie)).toContain('Requests by source,Hotline,Requests,1');
  expect(await lines(approver)).toContain('Requests by source,Hotline,Requests,,suppressed');
  const workbook = await xlsx.loader(routeArgs('/office/dashboard.xlsx', { cookie }));
  expect(workbook.headers.get('Content-Type')).toContain('spreadsheetml');
});

it('gives each table as a file of its own: its rows of the whole file, and nothing of a table that is not there', async () => {
  const { cookie, approver, service } = await followed();
  const file = async (who: string, query: string, accept = '*/*') =>
    csv.loader(routeArgs(`/office/dashboard.csv?${query}`, { cookie: who, headers: { Accept: accept } }));
  const figures = `programme=${service.programmeId}&kind=non-state`;
  for (const who of [cookie, approver]) {
    const [heading, ...all] = (await (await file(who, figures)).text()).trimEnd().split('\r\n');
    const found: (string | undefined)[] = [];
    for (const [table, label] of Object.entries(DASHBOARD_PARTS)) {
      const answer = await file(who, `table=${table}&${figures}`);
      expect(answer.headers.get('Content-Disposition')).toContain(`-dashboard-${table}.csv`);
      const [head, ...own] = (await answer.text()).trimEnd().split('\r\n');
      expect(head).toBe(heading);
      expect(own.length).toBeGreaterThan(0);
      expect(own).toEqual(all.filter((line) => line.startsWith(`${textIn('en')(label)},`)));
      found.push(...own);
    }
    expect(found).toEqual(all);
  }
  const sources = (who: string) => file(who, `table=source&${figures}`).then((answer) => answer.text());
  expect(await sources(cookie)).toContain('Requests by source,Hotline,Requests,1');
  expect(await sources(approver)).toContain('Requests by source,Hotline,Requests,,suppressed');
  for (const unknown of ['secrets', '', 'constructor']) {
    expect((await file(cookie, `table=${unknown}&${figures}`)).status).toBe(404);
    expect((await xlsx.loader(routeArgs(`/office/dashboard.xlsx?table=${unknown}`, { cookie }))).status).toBe(404);
  }
  await expect(file(cookie, 'table=secrets', 'text/html')).rejects.toMatchObject({ data: { code: 'not-found' } });
});

it('gives the report of a quarter in the language asked for, and none of another', async () => {
  const { approver, service } = await followed();
  const quarter = quarterOf(dayIn(0));
  const ask = (params: Record<string, string>, who = approver) =>
    quarterly.loader(
      routeArgs(`/office/dashboard/${params.programmeId}/${params.quarter}.pdf?language=tk`, { cookie: who, params }),
    );
  const answer = await ask({ programmeId: service.programmeId, quarter });
  expect(answer.headers.get('Content-Type')).toBe('application/pdf');
  expect(answer.headers.get('Content-Language')).toBe('tk');
  expect(answer.headers.get('Content-Disposition')).toContain(`${quarter}-tk.pdf`);
  expect((await ask({ programmeId: service.programmeId, quarter: '1999-Q1' })).status).toBe(404);
  const { cookie: stranger } = await signIn({ id: (await createUser({ roles: ['approver'] })).id });
  expect((await ask({ programmeId: service.programmeId, quarter }, stranger)).status).toBe(404);
});

it('keeps what was typed of a view that cannot be saved, and shows nobody else’s', async () => {
  const { approver, cookie, service } = await followed();
  const address = `/office/dashboard/views?programme=${service.programmeId}&kind=state`;
  const save = (form: Record<string, string>) => views.action(routeArgs(address, { cookie: approver, form }));
  expect(await save({ name: '', rhythm: 'weekly' })).toMatchObject({
    data: { errors: { name: expect.anything() as unknown }, values: { rhythm: 'weekly' } },
  });
  expect(await save({ name: 'State', rhythm: 'weekly' })).toMatchObject({ status: 303 });
  const [own] = ((await views.loader(routeArgs(address, { cookie: approver }))) as { views: { id: string }[] }).views;
  const params = { viewId: own?.id ?? '' };
  await expect(view.loader(routeArgs('/', { cookie, params }))).rejects.toMatchObject({ data: { code: 'not-found' } });
  const act = (form: Record<string, string>) => view.action(routeArgs('/', { cookie: approver, params, form }));
  expect(await act({ go: 'save', name: 'State', rhythm: 'yearly', version: '1' })).toMatchObject({
    data: { errors: { rhythm: expect.anything() as unknown }, values: { name: 'State' } },
  });
  expect(await act({ go: 'save', name: 'State', rhythm: 'never', version: '1' })).toMatchObject({ status: 303 });
  expect(await act({ go: 'remove' })).toMatchObject({ status: 303 });
});

it('is closed to providers', async () => {
  const { caseworker } = await deliveredService();
  const { cookie } = await signIn({ id: caseworker.userId });
  for (const { loader } of [page, csv, xlsx, quarterly, views, view])
    await expect(loader(routeArgs('/office/dashboard', { cookie }))).rejects.toMatchObject({
      data: { code: 'not-permitted' },
    });
});
