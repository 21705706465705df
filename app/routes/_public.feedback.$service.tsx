import { randomUUID } from 'node:crypto';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { sendFeedback, serviceToRate } from '#server/feedback/send-feedback';
import { parseForm, refusedForm } from '#server/http';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { idOfForm } from '#server/requests/form-id';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TextareaField } from '~/components/textarea-field';
import { TwoThirds } from '~/components/two-thirds';
import { FEEDBACK_KINDS, feedbackSchema, MOST_FEEDBACK } from '~/domain/feedback/feedback';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'feedback.title',
  breadcrumb: 'feedback.title',
};

export const headers = headersOfLoader;

export const loader = everyone(async ({ params: { service: code = '' }, client }) =>
  data(
    { service: await serviceToRate({ code, client }), formKey: randomUUID() },
    { headers: { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' } },
  ),
);

export const action = everyone(async ({ params: { service: code = '' }, request, client, now }) => {
  const form = await parseForm(request, feedbackSchema);
  if (!form.ok) return form.reply;
  try {
    const reference = await sendFeedback({ code, id: idOfForm(form.typed), input: form.value, client, now });
    return redirect(`/feedback/sent/${reference}`, 303);
  } catch (error) {
    return refusedForm(error, form.typed);
  }
});

export default function ServiceFeedback() {
  const { text, locale } = usePortal();
  const { service, formKey } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? { errors: {}, values: {} };
  const field = { errors: reply.errors, values: reply.values };
  return (
    <TwoThirds>
      <ErrorSummary errors={reply.errors} />
      <PageHeading caption={`${inLanguage(service.providerName, locale)}: ${inLanguage(service.title, locale)}`}>
        {text('feedback.title')}
      </PageHeading>
      <p className="govuk-body">{text('feedback.who')}</p>
      <PortalForm>
        <input type="hidden" name="formKey" value={String(reply.values.formKey ?? formKey)} autoComplete="off" />
        <RadiosField
          {...field}
          name="kind"
          label={text('feedback.kind')}
          choices={FEEDBACK_KINDS.map((value) => ({ value, label: text(`feedback.kind.${value}`) }))}
        />
        <TextareaField {...field} name="text" label={text('feedback.text')} maxCharacters={MOST_FEEDBACK} />
        <TextField {...field} name="contact" label={text('feedback.contact')} hint={text('feedback.contact.hint')} />
        <SubmitButton>{text('feedback.send')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
