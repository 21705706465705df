import { createRemixStub } from '@remix-run/testing';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PortalProvider } from '~/components/portal-context';
import { DASHBOARD_PARTS } from '~/domain/dashboard/dashboard-table';
import { LOCALES } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import Page, { loader } from '~/routes/office.dashboard._index';
import { callRoute } from '#tests/factories/call-route';
import { routeArgs } from '#tests/factories/route-args';
import { deliveredService, receivedRequest } from '#tests/factories/service';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('links each table to its own file, of the figures that are shown, in every language', async () => {
  const delivered = await deliveredService();
  await receivedRequest(delivered);
  const { cookie } = await signIn({ id: delivered.manager.userId });
  const figures = `programme=${delivered.service.programmeId}&kind=non-state`;
  const { data } = await callRoute(loader, routeArgs(`/office/dashboard?${figures}&table=city`, { cookie }));
  for (const locale of LOCALES) {
    const Stub = createRemixStub([{ id: 'page', path: '/', Component: Page }]);
    const text = textIn(locale);
    const html = renderToString(
      <PortalProvider locale={locale} text={text}>
        <Stub hydrationData={{ loaderData: { page: data } }} />
      </PortalProvider>,
    );
    for (const [table, label] of Object.entries(DASHBOARD_PARTS)) {
      const href = `/office/dashboard.csv?table=${table}&${figures}`.replaceAll('&', '&amp;');
      const link = `href="${href}">${text('dashboard.tableCsv', { table: text(label) })}</a>`;
      expect(html.split(link)).toHaveLength(2);
    }
  }
});
