import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { getValue } from '#server/indicators/get-value';
import { reportValue } from '#server/indicators/report-value';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { ValueFacts } from '~/components/indicators/value-facts';
import { ValueForm } from '~/components/indicators/value-form';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { serviceAbove, ServiceFrame } from '~/components/services/service-frame';
import { quarterSchema, valueSchema } from '~/domain/indicators/schema';
import { DomainError } from '~/domain/shared/errors';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle = {
  title: 'indicators.report',
  breadcrumb: 'indicators.report',
  above: serviceAbove('provider'),
};

const placeOf = ({ serviceId = '', key = '', quarter = '' }: Record<string, string | undefined>) => {
  if (!quarterSchema.safeParse(quarter).success) throw new DomainError('not-found');
  return { serviceId, key, quarter };
};

export const loader = permitted('services.deliver', ({ actor, params, now }) =>
  getValue({ actor, ...placeOf(params), side: 'provider', now }),
);

export const action = permitted('services.deliver', async ({ actor, request, params, now }) => {
  const place = placeOf(params);
  const typed = typedValues(await request.formData());
  const form = readNested(valueSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await reportValue({ actor, ...place, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/services/${place.serviceId}/indicators`, 'notice.told.indicatorReported');
});

export default function Report() {
  const text = useText();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame side="provider" service={page.service} heading={text('indicators.report')}>
        <ValueFacts page={page} />
        <ValueForm page={page} reply={reply} />
      </ServiceFrame>
    </>
  );
}
