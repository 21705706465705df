import type { PageHandle } from '../page-handle';

interface HeadedPage {
  call: { reference: string };
}

/** What lies above a committee's pages about a lot: its evaluations, and the call's. */
export const lotAbove: NonNullable<PageHandle['above']> = [
  { label: 'committee.own.title', href: '/evaluations' },
  {
    label: ({ data }) => (data as HeadedPage).call.reference,
    href: ({ params }) => `/evaluations/${params.callId}`,
  },
];
