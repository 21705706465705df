import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getService } from '#server/services/get-service';
import type { PageHandle } from '~/components/page-handle';
import { ServiceView } from '~/components/services/service-view';

export const handle: PageHandle = {
  title: 'service.page.overview',
  breadcrumb: 'service.page.overview',
  above: [{ label: 'service.title', href: '/office/services' }],
};

export const loader = permitted('services.oversee', ({ actor, params, now }) =>
  getService({ actor, serviceId: params.serviceId ?? '', side: 'office', now }),
);

export default function OfficeService() {
  return <ServiceView side="office" page={useLoaderData<typeof loader>()} />;
}
