import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOrders } from '#server/disbursements/get-orders';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { PortalTime } from '~/components/portal-time';
import { StatusTag } from '~/components/status-tag';
import { mayEver } from '~/domain/accounts/permissions';
import { ORDER_STATE_LABELS } from '~/domain/disbursements/order-labels';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'payments.orders',
  breadcrumb: 'payments.orders',
  above: [{ label: 'payments.title', href: '/office/payments' }],
};

export const loader = permitted('payments.read', async ({ actor, request }) => ({
  ...(await listOrders({ actor, page: Number(new URL(request.url).searchParams.get('page') ?? 1) })),
  mayMake: mayEver(actor, 'payments.approve'),
}));

export default function Orders() {
  const { text, locale } = usePortal();
  const { rows, total, page, pages, mayMake } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('payments.orders')}</PageHeading>
      <p className="govuk-body">{text('payments.orders.lead')}</p>
      {mayMake && <ButtonLink href="/office/payment-orders/new">{text('payments.order.new')}</ButtonLink>}
      {total === 0 ? (
        <EmptyState title={text('payments.orders.empty')} text={text('payments.orders.empty.text')} />
      ) : (
        <PlainTable
          caption={text('payments.orders')}
          captionHidden
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('payments.number'),
              cell: ({ id, number }) => (
                <a className="govuk-link" href={`/office/payment-orders/${id}`}>
                  {number}
                </a>
              ),
            },
            { label: text('payments.order.madeAt'), cell: ({ madeAt }) => <PortalTime at={madeAt} /> },
            { label: text('payments.order.count'), numeric: true, cell: ({ count }) => count },
            { label: text('payments.amount'), numeric: true, cell: (row) => formatMoney(locale, row.total) },
            {
              label: text('payments.state'),
              cell: ({ state }) => <StatusTag status={state} labels={ORDER_STATE_LABELS} />,
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `/office/payment-orders?page=${other}`} />
    </>
  );
}
