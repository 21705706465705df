import { useActionData, useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { formReply, refusedForm, typedValues } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { changeContact } from '#server/services/change-service';
import { getService } from '#server/services/get-service';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { ContactFields } from '~/components/services/contact-fields';
import { serviceAbove, ServiceFrame } from '~/components/services/service-frame';
import { SubmitButton } from '~/components/submit-button';
import { contactSchema } from '~/domain/services/schema';
import { readNested } from '~/forms/read-nested';
import { fold } from '~/forms/unfold';

export const handle: PageHandle = {
  title: 'services.contact.change',
  breadcrumb: 'services.contact.change',
  above: serviceAbove('provider'),
};

export const loader = permitted('services.deliver', async ({ actor, params, now, keptForm }) => {
  const { service } = await getService({ actor, serviceId: params.serviceId ?? '', side: 'provider', now });
  const { version, address, hours, phone, email } = service;
  return { service, values: fold({ version, address, hours, phone, email }), kept: await keptForm() };
});

export const action = permitted('services.deliver', async ({ actor, request, params, now }) => {
  const { serviceId = '' } = params;
  const typed = typedValues(await request.formData());
  const form = readNested(contactSchema, typed);
  if (!form.ok) return formReply(form.errors, typed);
  try {
    await changeContact({ actor, serviceId, input: form.value, now });
  } catch (error) {
    return refusedForm(error, typed);
  }
  return redirectWithNotice(`/services/${serviceId}`, 'notice.told.serviceSaved');
});

export default function Contact() {
  const text = useText();
  const { service, values, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept ?? { errors: {}, values };
  return (
    <>
      <ErrorSummary errors={reply.errors} />
      <ServiceFrame side="provider" service={service} heading={text('services.contact.change')}>
        <PortalForm>
          <input type="hidden" name="version" value={String(reply.values.version ?? service.version)} />
          <ContactFields {...reply} />
          <SubmitButton>{text('services.save')}</SubmitButton>
        </PortalForm>
      </ServiceFrame>
    </>
  );
}
