import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/accounts/permissions';
import { permitted } from '#server/accounts/permitted';
import { listServices } from '#server/services/list-services';
import { ButtonLink } from '~/components/button-link';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SERVICES_TABLE } from '~/domain/services/services-table';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'service.title', breadcrumb: 'service.title' };

export const loader = permitted('services.oversee', async ({ actor, request, locale }) => ({
  ...(await listServices({ actor, parameters: new URL(request.url).searchParams, locale })),
  mayEnter: can(actor, 'services.manage', { institutionId: actor.home?.id ?? '' }),
}));

export default function OfficeServices() {
  const { text, locale } = usePortal();
  const { rows, total, more, query, mayEnter } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('service.title')}</PageHeading>
      {mayEnter && <ButtonLink href="/office/services/new">{text('services.enter')}</ButtonLink>}
      <DataTable
        caption={text('service.title')}
        definition={SERVICES_TABLE}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/services"
        render={{
          title: ({ id, cells }) => (
            <a className="govuk-link" href={`/office/services/${id}`}>
              {String(cells.title)}
            </a>
          ),
          opensOn: ({ cells }) => formatDate(locale, startOfPortalDay(String(cells.opensOn))),
        }}
        empty={{ title: text('services.office.none'), text: text('services.office.none.text') }}
        downloads={{ csv: '/office/services.csv', xlsx: '/office/services.xlsx' }}
      />
    </>
  );
}
