import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { parseForm, refusedForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { changeState } from '#server/services/change-service';
import { getService } from '#server/services/get-service';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { RadiosField } from '~/components/radios-field';
import { serviceAbove, ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { SERVICE_STATE_LABELS } from '~/domain/services/labels';
import { stateSchema } from '~/domain/services/schema';
import { SERVICE_STATES } from '~/domain/services/service';

export const handle: PageHandle = {
  title: 'services.state.change',
  breadcrumb: 'services.state.change',
  above: serviceAbove('office'),
};

export const loader = permitted('services.manage', async ({ actor, params, now }) => {
  const { service } = await getService({ actor, serviceId: params.serviceId ?? '', side: 'office', now });
  return { service };
});

export const action = permitted('services.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const form = await parseForm(request, stateSchema);
  if (!form.ok) return form.reply;
  try {
    await changeState({ actor, serviceId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, form.typed);
  }
  return redirectWithNotice(`/office/services/${serviceId}`, 'notice.told.serviceSaved');
});

export default function State() {
  const text = useText();
  const { service } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const values = reply?.values ?? { state: service.state };
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <ServiceFrame side="office" service={service} heading={text('services.state.change')}>
        <PortalForm>
          <input type="hidden" name="version" value={String(reply?.values.version ?? service.version)} />
          <RadiosField
            errors={reply?.errors}
            values={values}
            name="state"
            label={text('services.state')}
            choices={SERVICE_STATES.map((value) => ({
              value,
              label: text(SERVICE_STATE_LABELS[value].label),
              hint: text(`services.state.${value}.hint`),
            }))}
          />
          <SubmitButton>{text('services.save')}</SubmitButton>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
