import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { checkReceipt } from '#server/submissions/check-receipt';
import type { PageHandle } from '~/components/page-handle';
import { CheckedReceipt } from '~/components/submissions/checked-receipt';

export const handle: PageHandle = {
  title: 'receipts.check.title',
  breadcrumb: ({ params }) => params.receipt ?? '',
  above: [{ label: 'receipts.check.title', href: '/receipts' }],
};

export const headers = headersOfLoader;

/** A wrong number and a wrong code get the same answer. What is right is nobody's to keep or to find. */
export const loader = everyone(async ({ request, params: { receipt = '' }, client }) => {
  const code = new URL(request.url).searchParams.get('code') ?? '';
  const found = await checkReceipt({ receipt, code, client });
  return data(
    { receipt, code, found },
    {
      status: found ? 200 : 404,
      headers: { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' },
    },
  );
});

export default function ReceiptChecked() {
  return <CheckedReceipt {...useLoaderData<typeof loader>()} />;
}
