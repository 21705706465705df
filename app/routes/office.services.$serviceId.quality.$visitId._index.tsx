import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { newItemKey } from '#server/calls/read-section';
import { redirectWithNotice } from '#server/process/flash';
import { getVisit } from '#server/quality/get-quality';
import { receiveVisit } from '#server/quality/receive-visit';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { qualityAbove } from '~/components/quality/quality-above';
import { VisitForm } from '~/components/quality/visit-form';
import { VisitView } from '~/components/quality/visit-view';
import { ServiceFrame } from '~/components/services/service-frame';

export const handle: PageHandle = {
  title: 'quality.visit',
  breadcrumb: 'quality.visit',
  above: qualityAbove('office'),
};

export const loader = permitted('quality.oversee', async ({ actor, params, now, keptForm }) => {
  const { serviceId = '', visitId = '' } = params;
  const page = await getVisit({ actor, serviceId, visitId, side: 'office', now });
  return { page, newKey: newItemKey('f'), kept: await keptForm() };
});

export const action = permitted('quality.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '', visitId = '' } = params;
  const done = await receiveVisit({ actor, serviceId, visitId, request, now });
  if (!done.ok) return done.reply;
  return redirectWithNotice(`/office/services/${serviceId}/quality/${visitId}`, done.told);
});

export default function Visit() {
  const text = useText();
  const { page, newKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? undefined;
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame side="office" service={page.service} heading={text(`quality.kind.${page.visit.kind}`)}>
        {page.visit.state !== 'planned' && <VisitView side="office" page={page} />}
        {page.visit.state === 'planned' && page.may.manage && <VisitForm page={page} newKey={newKey} reply={reply} />}
      </ServiceFrame>
    </>
  );
}
