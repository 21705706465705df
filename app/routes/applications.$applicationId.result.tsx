import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOwnResult } from '#server/results/get-own-result';
import type { PageHandle } from '~/components/page-handle';
import { OwnResultView } from '~/components/results/own-result-view';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'results.own.title',
  breadcrumb: 'results.own.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.read', ({ actor, params, now }) =>
  getOwnResult({ actor, applicationId: params.applicationId ?? '', now }),
);

export default function ApplicationResult() {
  return (
    <TwoThirds>
      <OwnResultView result={useLoaderData<typeof loader>()} />
    </TwoThirds>
  );
}
