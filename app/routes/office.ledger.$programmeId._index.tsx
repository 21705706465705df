import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getLedger } from '#server/ledger/get-ledger';
import { ButtonLink } from '~/components/button-link';
import { LEDGER_ABOVE } from '~/components/ledger/above';
import { useBalanceColumns } from '~/components/ledger/balance-columns';
import { MonthsTable } from '~/components/ledger/months-table';
import { SourceTable } from '~/components/ledger/source-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { inLanguage } from '~/domain/shared/localized';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = { title: 'ledger.title', breadcrumb: 'ledger.column.programme', above: LEDGER_ABOVE };

export const loader = permitted('ledger.read', ({ actor, params, now }) =>
  getLedger(actor, params.programmeId ?? '', now),
);

type CallRow = Awaited<ReturnType<typeof getLedger>>['calls'][number];

export default function ProgrammeLedger() {
  const { text, locale } = usePortal();
  const { id, code, name, positions, calls, months, toClose } = useLoaderData<typeof loader>();
  const balances = useBalanceColumns<CallRow>();
  return (
    <>
      <PageHeading caption={`${code}: ${inLanguage(name, locale)}`}>{text('ledger.title')}</PageHeading>
      <p className="govuk-body portal-text">{text('ledger.lead')}</p>
      <ButtonLink href={`/office/ledger/${id}/entries`}>{text('ledger.entries')}</ButtonLink>
      <SourceTable positions={positions} />
      <p className="govuk-hint">{text('ledger.free.note')}</p>
      <h2 className="govuk-heading-m">{text('ledger.byCall')}</h2>
      {calls.length === 0 ? (
        <p className="govuk-body">{text('ledger.byCall.none')}</p>
      ) : (
        <PlainTable
          caption={text('ledger.byCall')}
          captionHidden
          rows={calls}
          keyOf={({ callId, currency }) => `${callId} ${currency}`}
          columns={[
            {
              label: text('ledger.column.call'),
              cell: ({ callId, reference }) => (
                <a className="govuk-link" href={`/office/calls/${callId}`}>
                  {reference}
                </a>
              ),
            },
            {
              label: text('ledger.column.bound'),
              numeric: true,
              cell: ({ balances: { source }, currency }) => formatMoney(locale, { amount: -source, currency }),
            },
            ...balances,
          ]}
        />
      )}
      <h2 className="govuk-heading-m">{text('ledger.months')}</h2>
      <MonthsTable programmeId={id} months={months} toClose={toClose} />
    </>
  );
}
