import { data } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { checkLetter } from '#server/letters/check-letter';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { CheckedLetter } from '~/components/letters/checked-letter';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle = {
  title: 'letterCheck.title',
  breadcrumb: ({ params }) => params.code ?? '',
  above: [{ label: 'letterCheck.title', href: '/verify' }],
};

export const headers = headersOfLoader;

/** A code that was never given and one that is mistyped get the same answer. What is right is nobody's to keep or to find. */
export const loader = everyone(async ({ params: { code = '' }, client }) => {
  const found = await checkLetter({ code, client });
  return data(
    { code, found },
    {
      status: found ? 200 : 404,
      headers: { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' },
    },
  );
});

export default function LetterChecked() {
  return <CheckedLetter {...useLoaderData<typeof loader>()} />;
}
