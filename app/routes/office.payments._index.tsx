import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listPayments } from '#server/disbursements/list-payments';
import { DataTable } from '~/components/data-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { mayEver } from '~/domain/accounts/permissions';
import { PAYMENTS_TABLE } from '~/domain/disbursements/payments-table';

export const handle: PageHandle = { title: 'payments.title', breadcrumb: 'payments.title' };

/** What belongs to the payments, for whom it is. */
const PLACES = [
  { href: '/office/payments/approval', label: 'payments.approval', action: 'payments.approve' },
  { href: '/office/payment-orders', label: 'payments.orders', action: 'payments.read' },
  { href: '/office/bank-statements', label: 'payments.statements', action: 'payments.read' },
] as const;

export const loader = permitted('payments.read', async ({ actor, request }) => ({
  ...(await listPayments({ actor, parameters: new URL(request.url).searchParams })),
  places: PLACES.filter(({ action }) => mayEver(actor, action)),
}));

export default function Payments() {
  const text = useText();
  const { rows, total, more, query, places } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('payments.title')}</PageHeading>
      <p className="govuk-body">{text('payments.list.lead')}</p>
      <ul className="govuk-list">
        {places.map(({ href, label }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text(label)}
            </a>
          </li>
        ))}
      </ul>
      <DataTable
        caption={text('payments.title')}
        definition={PAYMENTS_TABLE}
        rows={rows}
        total={total}
        more={more}
        query={query}
        path="/office/payments"
        downloads={{ csv: '/office/payments.csv', xlsx: '/office/payments.xlsx' }}
        render={{
          number: ({ id, cells }) => (
            <a className="govuk-link" href={`/office/payments/${id}`}>
              {String(cells.number)}
            </a>
          ),
        }}
        empty={{ title: text('payments.list.empty'), text: text('payments.list.empty.text') }}
      />
    </>
  );
}
