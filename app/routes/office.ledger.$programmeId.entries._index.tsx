import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listEntries } from '#server/ledger/list-entries';
import { DataTable } from '~/components/data-table';
import { LEDGER_PART_ABOVE } from '~/components/ledger/above';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { ENTRIES_TABLE } from '~/domain/disbursements/entries-table';
import { inLanguage } from '~/domain/shared/localized';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'ledger.entries.of',
  breadcrumb: 'ledger.entries',
  above: LEDGER_PART_ABOVE,
};

export const loader = permitted('ledger.read', ({ actor, request, params, locale }) =>
  listEntries({
    actor,
    programmeId: params.programmeId ?? '',
    parameters: new URL(request.url).searchParams,
    locale,
  }),
);

export default function LedgerEntries() {
  const { text, locale } = usePortal();
  const { rows, programme, ...page } = useLoaderData<typeof loader>();
  const path = `/office/ledger/${programme.id}/entries`;
  return (
    <>
      <PageHeading caption={`${programme.code}: ${inLanguage(programme.name, locale)}`}>
        {text('ledger.entries.of')}
      </PageHeading>
      <p className="govuk-body">{text('ledger.entries.hint')}</p>
      <DataTable
        caption={text('ledger.entries')}
        definition={ENTRIES_TABLE}
        rows={rows}
        {...page}
        path={path}
        render={{
          bookedOn: ({ cells: { bookedOn } }) => (bookedOn ? formatDate(locale, new Date(String(bookedOn))) : ''),
          agreement: ({ agreementId, cells }) => (
            <a className="govuk-link" href={`/office/agreements/${agreementId}`}>
              {String(cells.agreement)}
            </a>
          ),
        }}
        empty={{ title: text('ledger.entries.none'), text: text('ledger.entries.none.text') }}
        downloads={{ csv: `${path}.csv`, xlsx: `${path}.xlsx` }}
      />
    </>
  );
}
