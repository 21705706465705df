import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listRequests } from '#server/requests/list-requests';
import type { PageHandle } from '~/components/page-handle';
import { RequestsView } from '~/components/requests/requests-view';
import { serviceAbove } from '~/components/services/service-frame';

export const handle: PageHandle = {
  title: 'service.page.requests',
  breadcrumb: 'service.page.requests',
  above: serviceAbove('office'),
};

export const loader = permitted('requests.oversee', ({ actor, request, params, locale, now }) => {
  const parameters = new URL(request.url).searchParams;
  return listRequests({ actor, serviceId: params.serviceId ?? '', side: 'office', parameters, locale, now });
});

export default function Requests() {
  return <RequestsView side="office" page={useLoaderData<typeof loader>()} />;
}
