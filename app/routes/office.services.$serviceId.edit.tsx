import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { changeService } from '#server/services/change-service';
import { getService } from '#server/services/get-service';
import { DateField } from '~/components/date-field';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { ContactFields, PlannedFields } from '~/components/services/contact-fields';
import { ServesField } from '~/components/services/serves-field';
import { serviceAbove, ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { changedServiceSchema } from '~/domain/services/schema';
import { joinEveryDate } from '~/forms/date-parts';
import { readNested } from '~/forms/read-nested';
import { fold } from '~/forms/unfold';

export const handle: PageHandle = {
  title: 'services.change',
  breadcrumb: 'services.change',
  above: serviceAbove('office'),
};

export const loader = permitted('services.manage', async ({ actor, params, now, keptForm }) => {
  const { service, places } = await getService({ actor, serviceId: params.serviceId ?? '', side: 'office', now });
  const { version, address, hours, phone, email, serves, endsOn, capacity, target, staff } = service;
  const planned = {
    capacity: String(capacity ?? ''),
    target: String(target ?? ''),
    staffThere: staff.there,
    staffTrained: staff.trained,
  };
  const values = fold({ version, address, hours, phone, email, serves, endsOn: endsOn ?? '', ...planned });
  return { service, places, values, kept: await keptForm() };
});

export const action = permitted('services.manage', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const typed = joinEveryDate(typedValues(await request.formData()));
  const form = readNested(changedServiceSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await changeService({ actor, serviceId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/office/services/${serviceId}`, 'notice.told.serviceSaved');
});

export default function ChangeService() {
  const text = useText();
  const { service, places, values, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <ServiceFrame side="office" service={service} heading={text('services.change')}>
        <PortalForm>
          <input type="hidden" name="version" value={String(reply.values.version ?? service.version)} />
          <ServesField {...reply} places={places} />
          <DateField {...reply} name="endsOn" label={text('services.endsOn')} hint={text('services.endsOn.hint')} />
          <ContactFields {...reply} />
          <PlannedFields {...reply} />
          <SubmitButton>{text('services.save')}</SubmitButton>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
