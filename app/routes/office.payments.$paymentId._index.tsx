import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getPayment } from '#server/disbursements/get-payment';
import type { PageHandle } from '~/components/page-handle';
import { PaymentView } from '~/components/payments/payment-view';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data, text }) => text('payments.titled', { number: data.payment.number }),
  breadcrumb: ({ data }) => data.payment.number,
  above: [{ label: 'payments.title', href: '/office/payments' }],
};

export const loader = permitted('payments.read', async ({ actor, params, now }) => ({
  payment: await getPayment(actor, params.paymentId ?? '', now),
}));

export default function Payment() {
  return <PaymentView payment={useLoaderData<typeof loader>().payment} />;
}
