import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getQuality } from '#server/quality/get-quality';
import type { PageHandle } from '~/components/page-handle';
import { QualityView } from '~/components/quality/quality-view';
import { serviceAbove } from '~/components/services/service-frame';

export const handle: PageHandle = {
  title: 'service.page.quality',
  breadcrumb: 'service.page.quality',
  above: serviceAbove('provider'),
};

export const loader = permitted('quality.answer', ({ actor, request, params, now }) => {
  const page = Number(new URL(request.url).searchParams.get('page'));
  return getQuality({ actor, serviceId: params.serviceId ?? '', side: 'provider', page, now });
});

export default function Quality() {
  return <QualityView side="provider" page={useLoaderData<typeof loader>()} />;
}
