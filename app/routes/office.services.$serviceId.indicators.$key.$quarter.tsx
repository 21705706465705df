import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { decideValue } from '#server/indicators/decide-value';
import { getValue } from '#server/indicators/get-value';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { DecisionForm } from '~/components/indicators/decision-form';
import { ValueFacts } from '~/components/indicators/value-facts';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { serviceAbove, ServiceFrame } from '~/components/services/service-frame';
import { decisionSchema } from '~/domain/indicators/schema';

export const handle: PageHandle = {
  title: 'indicators.decide',
  breadcrumb: 'indicators.decide',
  above: serviceAbove('office'),
};

export const loader = permitted('services.manage', ({ actor, params, now }) => {
  const { serviceId = '', key = '', quarter = '' } = params;
  return getValue({ actor, serviceId, key, quarter, side: 'office', now });
});

export const action = permitted('services.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '', key = '', quarter = '' } = params;
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return form.reply;
  try {
    await decideValue({ actor, serviceId, key, quarter, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/services/${serviceId}/indicators`, 'notice.told.indicatorDecided');
});

export default function Decide() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame side="office" service={page.service} heading={text('indicators.decide')}>
        <ValueFacts page={page} />
        <DecisionForm page={page} reply={reply} />
      </ServiceFrame>
    </>
  );
}
