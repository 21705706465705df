import type { PageHandle } from '../page-handle';

/** The pages above that of a claim. */
export const CLAIM_ABOVE: NonNullable<PageHandle<{ claim: { agreement: string; agreementId: string } }>['above']> = [
  { label: 'payments.title', href: '/office/payments' },
  {
    label: ({ data }) => data.claim.agreement,
    href: ({ data }) => `/office/agreements/${data.claim.agreementId}/payments`,
  },
];
