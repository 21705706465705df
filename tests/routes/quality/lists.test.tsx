import { createRemixStub } from '@remix-run/testing';
import Papa from 'papaparse';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PortalProvider } from '~/components/portal-context';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import DashboardPage, { loader as dashboard } from '~/routes/office.dashboard._index';
import VisitsPage, { loader as visits } from '~/routes/office.quality._index';
import * as visitsCsv from '~/routes/office.quality[.]csv';
import * as visitsXlsx from '~/routes/office.quality[.]xlsx';
import FindingsPage, { loader as findings } from '~/routes/office.quality.findings._index';
import * as findingsCsv from '~/routes/office.quality.findings[.]csv';
import * as findingsXlsx from '~/routes/office.quality.findings[.]xlsx';
import { dayIn } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { STANDARDS, plan, visited } from '#tests/factories/quality';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

type Route = Parameters<typeof callRoute>[0];

const ROUTES: [string, Route][] = [
  ['/office/quality', visits],
  ['/office/quality.csv', visitsCsv.loader],
  ['/office/quality.xlsx', visitsXlsx.loader],
  ['/office/quality/findings', findings],
  ['/office/quality/findings.csv', findingsCsv.loader],
  ['/office/quality/findings.xlsx', findingsXlsx.loader],
];

const cookieOf = async ({ userId }: { userId: string }) => (await signIn({ id: userId })).cookie;

function shown(Page: ComponentType, data: unknown, locale: Locale): string {
  const Stub = createRemixStub([{ id: 'page', path: '/', Component: Page }]);
  return renderToString(
    <PortalProvider locale={locale} text={textIn(locale)}>
      <Stub hydrationData={{ loaderData: { page: data } }} />
    </PortalProvider>,
  );
}

it('draws both lists in every language, each row with the way to its page', async () => {
  const { manager, service, visitId } = await visited();
  const cookie = await cookieOf(manager);
  const home = `/office/services/${service._id}/quality/${visitId}`;
  for (const locale of LOCALES) {
    const text = textIn(locale);
    const draw = async (Page: ComponentType, route: Route, path: string) =>
      shown(Page, (await callRoute(route, routeArgs(path, { cookie, locale }))).data, locale);
    const list = await draw(VisitsPage, visits, '/office/quality');
    expect(list).toContain(`href="${home}"`);
    expect(list).toContain(text('quality.visit.done'));
    const found = await draw(FindingsPage, findings, '/office/quality/findings?state=open');
    expect(found).toContain(`href="${home}/findings/1"`);
    expect(found).toContain(text('quality.late.no'));
    expect(found).toContain('href="/office/quality/findings.csv?state=open"');
    const overview = await draw(DashboardPage, dashboard, '/office/dashboard');
    expect(overview).toContain('href="/office/quality/findings"');
  }
});

it('says where there is nothing yet', async () => {
  const { actor } = await createUser({ roles: ['manager'] });
  const cookie = await cookieOf(actor);
  const text = textIn('en');
  const list = (await callRoute(visits, routeArgs('/office/quality', { cookie }))).data;
  expect(shown(VisitsPage, list, 'en')).toContain(text('quality.list.none.text'));
  const found = (await callRoute(findings, routeArgs('/office/quality/findings', { cookie }))).data;
  expect(shown(FindingsPage, found, 'en')).toContain(text('quality.findings.none.text'));
});

it('gives the rows of the address as files, in the words of the reader', async () => {
  const { manager, ...delivered } = await visited();
  await plan({ manager, ...delivered }, dayIn(4));
  const cookie = await cookieOf(manager);
  const linesOf = async (route: Route, path: string) => {
    const answer = (await route(routeArgs(path, { cookie, locale: 'en' }))) as Response;
    return Papa.parse<string[]>((await answer.text()).trim()).data;
  };
  expect(await linesOf(visitsCsv.loader, '/office/quality.csv?state=done')).toEqual([
    ['Service', 'Place', 'Kind', 'Planned for', 'Visited on', 'State', 'Findings not closed', 'Findings'],
    ['Support: Ýenme', 'Ashgabat', 'Quality visit', dayIn(0), dayIn(0), 'Done', '1', '1'],
  ]);
  const [heading, line, ...more] = await linesOf(findingsCsv.loader, '/office/quality/findings.csv?severity=major');
  expect(heading?.slice(-4)).toEqual(['Severity', 'Until', 'State', 'Overdue']);
  expect(line).toEqual([
    ...['No notes', 'Support: Ýenme', 'Ashgabat', STANDARDS[1]?.text.en],
    ...['Major', dayIn(30), 'Open', 'Not overdue'],
  ]);
  expect(more).toEqual([]);
  expect(await linesOf(findingsCsv.loader, '/office/quality/findings.csv?late=yes')).toHaveLength(1);
  for (const [route, path] of [
    [visitsXlsx.loader, '/office/quality.xlsx'],
    [findingsXlsx.loader, '/office/quality/findings.xlsx'],
  ] as const) {
    const { status, headers } = await callRoute(route, routeArgs(path, { cookie }));
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toContain('spreadsheetml');
  }
});

it.each(ROUTES)('%s is refused to the provider and to the finance office', async (path, route) => {
  const { manager, caseworker } = await visited();
  const { actor: finance } = await createUser({ roles: ['finance'], home: manager.home });
  for (const actor of [caseworker, finance]) {
    const cookie = await cookieOf(actor);
    expect((await callRoute(route, routeArgs(path, { cookie }))).status).toBe(403);
  }
});

it('the dashboard shows the way to the findings only to who may read them', async () => {
  const { manager } = await visited();
  const { actor: finance } = await createUser({ roles: ['finance'], home: manager.home });
  const cookie = await cookieOf(finance);
  const { data } = await callRoute(dashboard, routeArgs('/office/dashboard', { cookie }));
  expect(data).toMatchObject({ mayReadFindings: false });
  expect(shown(DashboardPage, data, 'en')).not.toContain('/office/quality');
});
