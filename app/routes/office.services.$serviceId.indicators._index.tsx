import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getIndicators } from '#server/indicators/get-indicators';
import { IndicatorsView } from '~/components/indicators/indicators-view';
import type { PageHandle } from '~/components/page-handle';
import { serviceAbove } from '~/components/services/service-frame';

export const handle: PageHandle = {
  title: 'service.page.indicators',
  breadcrumb: 'service.page.indicators',
  above: serviceAbove('office'),
};

export const loader = permitted('services.oversee', ({ actor, params, now }) =>
  getIndicators({ actor, serviceId: params.serviceId ?? '', side: 'office', now }),
);

export default function Indicators() {
  return <IndicatorsView side="office" page={useLoaderData<typeof loader>()} />;
}
