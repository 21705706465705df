import { useActionData, useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { changeMailPreference, getMailPreference } from '#server/mail/change-mail-preference';
import { ErrorSummary } from '~/components/error-summary';
import { NotificationBanner } from '~/components/notification-banner';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { PortalForm } from '~/components/portal-form';
import { RadiosField } from '~/components/radios-field';
import { SubmitButton } from '~/components/submit-button';
import { preferenceSchema } from '~/domain/notifications/schema';
import { MAIL_PREFERENCES } from '~/domain/notifications/status';

export const handle: PageHandle = { title: 'mailPreference.title' };

export const loader = everyone(async ({ params }) => ({ preference: await getMailPreference(params.token ?? '') }));

/**
 * Two who post here: the page's own form, and a mail program on the person's one click (RFC 8058: the body says
 * `List-Unsubscribe=One-Click`), which ends the collected mail.
 */
export const action = everyone(async ({ params, request, now }) => {
  const token = params.token ?? '';
  if ((await request.clone().formData()).get('List-Unsubscribe') === 'One-Click') {
    await changeMailPreference({ token, preference: 'urgent', now });
    return { saved: true as const };
  }
  const form = await parseForm(request, preferenceSchema);
  if (!form.ok) return form.reply;
  await changeMailPreference({ token, preference: form.value.preference, now });
  return { saved: true as const };
});

export default function MailPreferencePage() {
  const text = useText();
  const { preference } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const errors = reply && 'errors' in reply ? reply.errors : undefined;
  return (
    <>
      <ErrorSummary errors={errors} />
      {reply && 'saved' in reply && <NotificationBanner success>{text('mailPreference.saved')}</NotificationBanner>}
      <PageHeading>{text('mailPreference.title')}</PageHeading>
      <PortalForm>
        <RadiosField
          errors={errors}
          values={{ preference }}
          name="preference"
          label={text('mailPreference.lead')}
          choices={MAIL_PREFERENCES.map((value) => ({ value, label: text(`mailPreference.${value}`) }))}
        />
        <SubmitButton>{text('mailPreference.save')}</SubmitButton>
      </PortalForm>
    </>
  );
}
