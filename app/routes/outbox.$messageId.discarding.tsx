import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { discardMessage } from '#server/mail/discard-message';
import { getMessage } from '#server/mail/get-message';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { SubmitButton } from '~/components/submit-button';
import { TextareaField } from '~/components/textarea-field';
import { mailNameIn } from '~/domain/notifications/mail-labels';
import { discardSchema } from '~/domain/notifications/schema';

export const handle: PageHandle = {
  title: 'outbox.discardTitle',
  breadcrumb: 'outbox.discardTitle',
  above: [{ label: 'outbox.title', href: '/outbox' }],
};

export const loader = permitted('outbox.discard', async ({ actor, params, keptForm }) => ({
  message: await getMessage(actor, params.messageId ?? ''),
  kept: await keptForm(),
}));

export const action = permitted('outbox.discard', async ({ actor, params, request, now }) => {
  const form = await parseForm(request, discardSchema);
  if (!form.ok) return form.reply;
  const id = params.messageId ?? '';
  const outcome = await intoForm(form.typed, () => discardMessage({ actor, id, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/outbox/${id}`, 'notice.told.mailDiscarded') : outcome.reply;
});

export default function Discarding() {
  const text = useText();
  const { message, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>() ?? kept;
  const form = { errors: reply?.errors, values: reply?.values ?? {} };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading caption={`${mailNameIn(text, message.template)}, ${message.to}`}>
        {text('outbox.discardTitle')}
      </PageHeading>
      <PortalForm>
        <TextareaField
          {...form}
          name="reason"
          label={text('outbox.reason')}
          hint={text('outbox.reasonHint')}
          maxCharacters={500}
        />
        <SubmitButton kind="warning">{text('outbox.discard')}</SubmitButton>
      </PortalForm>
    </>
  );
}
