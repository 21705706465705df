import type { PageHandle } from '../page-handle';

/** The pages above those about the payments of one agreement in the office. */
export const AGREEMENT_PAYMENTS_ABOVE: NonNullable<PageHandle<{ agreement: { number: string | null } }>['above']> = [
  { label: 'agreements.title', href: '/office/agreements' },
  {
    label: ({ data, text }) => data.agreement.number ?? text('agreements.page.overview'),
    href: ({ params }) => `/office/agreements/${params.agreementId}`,
  },
  { label: 'payments.title', href: ({ params }) => `/office/agreements/${params.agreementId}/payments` },
];
