import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOrganisations } from '#server/verification/list-organisations';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { OPEN_MATTERS, organisationsTable } from '~/domain/verification/organisations-table';
import { formatDate, formatNumber } from '~/locales/formats';

export const handle: PageHandle = { title: 'verification.list.title', breadcrumb: 'nav.officeOrganisations' };

export const loader = permitted('verification.read', ({ actor, request, locale, now }) =>
  listOrganisations({ actor, parameters: new URL(request.url).searchParams, locale, now }),
);

export default function OfficeOrganisations() {
  const { text, locale } = usePortal();
  const { rows, total, more, query, places, counts } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('verification.list.title')}</PageHeading>
      <p className="govuk-body">
        <a className="govuk-link" href="/office/exclusion-lists">
          {text('exclusions.lists.title')}
        </a>
      </p>
      <ul className="govuk-list portal-counts" aria-label={text('verification.list.open')}>
        {counts.map(({ matter, count }) => (
          <li key={matter}>
            <a className="govuk-link" href={`/office/organisations?open=${matter}`}>
              {text(OPEN_MATTERS[matter].label)}
            </a>{' '}
            <strong>{formatNumber(locale, count)}</strong>
          </li>
        ))}
      </ul>
      <DataTable
        caption={text('verification.list.title')}
        definition={organisationsTable(places)}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/organisations"
        render={{
          name: ({ id, cells }) => (
            <a className="govuk-link" href={`/office/organisations/${id}`}>
              {String(cells.name)}
            </a>
          ),
          until: ({ cells: { until } }) => (until instanceof Date ? <Day at={new Date(until.getTime() - 1)} /> : null),
          createdAt: ({ cells: { createdAt } }) => (createdAt instanceof Date ? <Day at={createdAt} /> : null),
        }}
        empty={{ title: text('verification.list.empty.title'), text: text('verification.list.empty.text') }}
        downloads={{ csv: '/office/organisations.csv', xlsx: '/office/organisations.xlsx' }}
      />
    </>
  );
}

function Day({ at }: { at: Date }) {
  const { locale } = usePortal();
  return <time dateTime={at.toISOString()}>{formatDate(locale, at)}</time>;
}
