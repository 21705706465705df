import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getReceipt } from '#server/submissions/get-receipt';
import type { PageHandle } from '~/components/page-handle';
import { ReceiptView } from '~/components/submissions/receipt-view';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ text, params }) => text('receipts.of', { receipt: params.receipt ?? '' }),
  breadcrumb: ({ params }) => params.receipt ?? '',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.read', ({ actor, params: { applicationId = '', receipt = '' } }) =>
  getReceipt({ actor, applicationId, receipt }),
);

export default function Receipt() {
  return <ReceiptView page={useLoaderData<typeof loader>()} />;
}
