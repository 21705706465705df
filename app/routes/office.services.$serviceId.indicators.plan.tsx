import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { newItemKey } from '#server/calls/read-section';
import { formReply, refusedForm, typedValues } from '#server/http';
import { getPlan } from '#server/indicators/get-plan';
import { setIndicators } from '#server/indicators/set-indicators';
import { redirectWithNotice } from '#server/process/flash';
import { ButtonGroup } from '~/components/button-group';
import { ErrorSummary } from '~/components/error-summary';
import { PlanFields } from '~/components/indicators/plan-fields';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { serviceAbove, ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { planSchema } from '~/domain/indicators/schema';
import { fold } from '~/forms/unfold';
import { readNested } from '~/forms/read-nested';

export const handle: PageHandle = {
  title: 'indicators.plan',
  breadcrumb: 'indicators.plan',
  above: serviceAbove('office'),
};

export const loader = permitted('services.manage', async ({ actor, params, keptForm }) => {
  const { service, base, indicators } = await getPlan({ actor, serviceId: params.serviceId ?? '' });
  return { service, values: fold({ base, indicators }), newKey: newItemKey('i'), kept: await keptForm() };
});

export const action = permitted('services.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const typed = typedValues(await request.formData());
  if (typed.go === 'more') return formReply({}, typed, 200);
  const form = readNested(planSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await setIndicators({ actor, serviceId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/office/services/${serviceId}/indicators`, 'notice.told.indicatorsSet');
});

export default function Plan() {
  const text = useText();
  const { service, values, newKey, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <ServiceFrame side="office" service={service} heading={text('indicators.plan')}>
        <PortalForm>
          <input type="hidden" name="base" value={String(reply.values.base ?? '')} />
          <PlanFields reply={reply} newKey={newKey} />
          <ButtonGroup>
            <SubmitButton name="go" value="save">
              {text('indicators.save')}
            </SubmitButton>
            <SubmitButton kind="secondary" name="go" value="more">
              {text('indicators.more')}
            </SubmitButton>
          </ButtonGroup>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
