import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOrder } from '#server/disbursements/get-orders';
import type { PageHandle } from '~/components/page-handle';
import { OrderView } from '~/components/payments/order-view';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text('payments.order.titled', { number: data.order.number }),
  breadcrumb: ({ data }) => data.order.number,
  above: [
    { label: 'payments.title', href: '/office/payments' },
    { label: 'payments.orders', href: '/office/payment-orders' },
  ],
};

export const loader = permitted('payments.read', async ({ actor, params }) => ({
  order: await getOrder(actor, params.orderId ?? ''),
}));

export default function Order() {
  return <OrderView order={useLoaderData<typeof loader>().order} />;
}
