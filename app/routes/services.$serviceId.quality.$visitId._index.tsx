import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getVisit } from '#server/quality/get-quality';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { qualityAbove } from '~/components/quality/quality-above';
import { VisitView } from '~/components/quality/visit-view';
import { ServiceFrame } from '~/components/services/service-frame';

export const handle: PageHandle = {
  title: 'quality.visit',
  breadcrumb: 'quality.visit',
  above: qualityAbove('provider'),
};

export const loader = permitted('quality.answer', ({ actor, params, now }) => {
  const { serviceId = '', visitId = '' } = params;
  return getVisit({ actor, serviceId, visitId, side: 'provider', now });
});

export default function Visit() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  return (
    <ServiceFrame side="provider" service={page.service} heading={text(`quality.kind.${page.visit.kind}`)}>
      <VisitView side="provider" page={page} />
    </ServiceFrame>
  );
}
