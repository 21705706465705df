import type { PageHandle } from '../page-handle';

/** The pages above those about one payment. */
export const PAYMENT_ABOVE: NonNullable<PageHandle<{ payment: { number: string } }>['above']> = [
  { label: 'payments.title', href: '/office/payments' },
  { label: ({ data }) => data.payment.number, href: ({ params }) => `/office/payments/${params.paymentId}` },
];
