import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listVisits } from '#server/quality/list-visits';
import { DataTable } from '~/components/data-table';
import { PortalDay } from '~/components/milestones/portal-day';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { QualityListsHeading } from '~/components/quality/quality-lists';
import { visitsTable } from '~/domain/quality/quality-tables';
import { servicePath } from '~/domain/services/places';

export const handle: PageHandle = { title: 'quality.list.title', breadcrumb: 'quality.list.title' };

export const loader = permitted('quality.oversee', ({ actor, request, locale }) =>
  listVisits({ actor, parameters: new URL(request.url).searchParams, locale }),
);

export default function OfficeVisits() {
  const text = useText();
  const { rows, total, more, query, places } = useLoaderData<typeof loader>();
  return (
    <>
      <QualityListsHeading current="/office/quality" />
      <DataTable
        caption={text('quality.visits')}
        definition={visitsTable(places)}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/quality"
        render={{
          service: ({ id, serviceId, cells }) => (
            <a className="govuk-link" href={`${servicePath('office', serviceId)}/quality/${id}`}>
              {String(cells.service)}
            </a>
          ),
          plannedOn: ({ cells }) => <PortalDay day={String(cells.plannedOn)} />,
          doneOn: ({ cells: { doneOn } }) => (doneOn === null ? null : <PortalDay day={String(doneOn)} />),
        }}
        empty={{ title: text('quality.none'), text: text('quality.list.none.text') }}
        downloads={{ csv: '/office/quality.csv', xlsx: '/office/quality.xlsx' }}
      />
    </>
  );
}
