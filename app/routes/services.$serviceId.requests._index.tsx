import { useLoaderData } from '@remix-run/react';
import { keepOnDevice } from '#server/accounts/keep-on-device';
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

export const loader = permitted('requests.keep', async ({ actor, request, params, locale, now }) => {
  const parameters = new URL(request.url).searchParams;
  const { serviceId = '' } = params;
  const page = await listRequests({ actor, serviceId, side: 'provider', parameters, locale, now });
  return { ...page, unsent: keepOnDevice(actor, `register ${serviceId}`) };
});

export default function Requests() {
  const page = useLoaderData<typeof loader>();
  return <RequestsView side="provider" page={page} unsent={page.unsent} />;
}
