import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getCheck } from '#server/applications/get-check';
import { CheckView } from '~/components/application/check-view';
import type { PageHandle } from '~/components/page-handle';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'applications.check.title',
  breadcrumb: 'applications.check.title',
  above: [
    { label: 'nav.applications', href: '/applications' },
    { label: ({ data }) => data.head.call.reference, href: ({ params }) => `/applications/${params.applicationId}` },
  ],
};

export const loader = permitted('applications.read', ({ actor, params, now }) =>
  getCheck({ actor, applicationId: params.applicationId ?? '', now }),
);

export default function CheckApplication() {
  return <CheckView page={useLoaderData<typeof loader>()} />;
}
