import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getRequest } from '#server/requests/get-request';
import type { PageHandle } from '~/components/page-handle';
import { caseAbove } from '~/components/requests/case-above';
import { RequestView } from '~/components/requests/request-view';

export const handle: PageHandle = { title: 'register.case', breadcrumb: 'register.case', above: caseAbove('office') };

export const loader = permitted('requests.oversee', ({ actor, params, now }) => {
  const { serviceId = '', requestId = '' } = params;
  return getRequest({ actor, serviceId, requestId, side: 'office', now });
});

export default function Case() {
  return <RequestView side="office" page={useLoaderData<typeof loader>()} />;
}
