import { data, type MetaFunction, type SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { getPublicCall } from '#server/calls/get-public-call';
import { shareCall } from '#server/calls/share-call';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import type { PageHandle } from '~/components/page-handle';
import { CallView } from '~/components/public-call/call-view';
import { shareMeta } from '~/components/share-meta';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: ({ data: page }) => page.share.title,
  breadcrumb: ({ data: page }) => page.call.reference,
  above: [{ label: 'publicCalls.title', href: '/calls' }],
};
export const headers = headersOfLoader;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => shareMeta(page?.share);

export const loader = everyone(async ({ params, locale, baseUrl, now }) => {
  const call = await getPublicCall(params.reference ?? '', now);
  const page = { call, share: shareCall(call, locale, baseUrl) };
  return data(page, { headers: publicHeaders({ said: { page, locale }, now, until: [call.closesAt] }) });
});

export default function PublicCallPage() {
  const { call } = useLoaderData<typeof loader>();
  return <CallView call={call} documentHref={(fileId) => `/calls/${call.reference}/documents/${fileId}`} />;
}
