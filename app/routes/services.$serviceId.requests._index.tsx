import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listRequests } from '#server/requests/list-requests';
import type { PageHandle } from '~/components/page-handle';
import { RequestsView } from '~/components/requests/requests-view';
import { serviceAbove } from '~/components/services/service-frame';

export const handle: PageHandle = {
  title: 'service.page.requests',
  breadcrumb: 'service.page.requests',
  above: serviceAbove('provider'),
};

export const loader = permitted('requests.keep', ({ actor, request, params, locale, now }) => {
  const parameters = new URL(request.url).searchParams;
  return listRequests({ actor, serviceId: params.serviceId ?? '', side: 'provider', parameters, locale, now });
});

export default function Requests() {
  return <RequestsView side="provider" page={useLoaderData<typeof loader>()} />;
}
