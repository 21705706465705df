import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { getChecklist } from '#server/quality/checklists';
import { planVisit } from '#server/quality/visit-service';
import { DateField } from '~/components/date-field';
import { ErrorSummary } from '~/components/error-summary';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { qualityAbove } from '~/components/quality/quality-above';
import { ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { plannedVisitSchema } from '~/domain/quality/schema';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle = { title: 'quality.plan', breadcrumb: 'quality.plan', above: qualityAbove('office') };

export const loader = permitted('quality.manage', ({ actor, params }) =>
  getChecklist({ actor, serviceId: params.serviceId ?? '' }),
);

export const action = permitted('quality.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = readNested(plannedVisitSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await planVisit({ actor, serviceId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/office/services/${serviceId}/quality`, 'notice.told.visitPlanned');
});

export default function PlanVisit() {
  const text = useText();
  const { service, standards } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const field = { errors: reply?.errors, values: reply?.values };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame side="office" service={service} heading={text('quality.plan')}>
        {standards.length === 0 && <InsetText>{text('quality.error.noStandards')}</InsetText>}
        <PortalForm>
          <DateField {...field} name="plannedOn" label={text('quality.plannedOn')} />
          <TextField {...field} name="visitors" label={text('quality.visitors')} hint={text('quality.visitors.hint')} />
          <SubmitButton>{text('quality.plan')}</SubmitButton>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
