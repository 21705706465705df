import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listEntries } from '#server/exclusion-lists/list-entries';
import { ButtonLink } from '~/components/button-link';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SummaryList } from '~/components/summary-list';
import { mayEver } from '~/domain/accounts/permissions';
import { entriesTable } from '~/domain/exclusion-lists/entries-table';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime, formatNumber } from '~/locales/formats';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data }) => data.list.name,
  breadcrumb: ({ data }) => data.list.name,
  above: [
    { label: 'nav.officeOrganisations', href: '/office/organisations' },
    { label: 'exclusions.lists.title', href: '/office/exclusion-lists' },
  ],
};

export const loader = permitted('verification.read', async ({ actor, params, request }) => ({
  ...(await listEntries({ actor, listId: params.listId ?? '', parameters: new URL(request.url).searchParams })),
  mayChange: mayEver(actor, 'exclusion-lists.change'),
}));

export default function ExclusionListPage() {
  const { text, locale } = usePortal();
  const { list, rows, total, more, query, mayChange } = useLoaderData<typeof loader>();
  const here = `/office/exclusion-lists/${list.id}`;
  return (
    <>
      <PageHeading caption={text('exclusions.lists.title')}>
        {text('exclusions.list.version', { name: list.name, number: list.number })}
      </PageHeading>
      <SummaryList
        rows={[
          { label: text('exclusions.list.date'), value: formatDate(locale, startOfPortalDay(list.date)) },
          { label: text('exclusions.list.entries'), value: formatNumber(locale, list.entries) },
          {
            label: text('exclusions.list.uploaded'),
            value: `${list.uploaded.by}, ${formatDateTime(locale, list.uploaded.at)}`,
          },
          {
            label: text('exclusions.list.state'),
            value: list.replaced
              ? text('exclusions.list.replaced', { day: formatDate(locale, list.replaced.at) })
              : text('exclusions.list.current'),
          },
          { label: text('audit.heads.hash'), value: <span className="portal-hash">{list.sha256}</span> },
        ]}
      />
      {mayChange && !list.replaced && (
        <ButtonLink kind="secondary" href={`${here}/withdrawal`}>
          {text('exclusions.withdrawal.title')}
        </ButtonLink>
      )}
      <DataTable
        caption={text('exclusions.entries')}
        definition={entriesTable}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path={here}
        empty={{ title: text('exclusions.lists.empty.title'), text: text('exclusions.lists.empty.text') }}
      />
    </>
  );
}
