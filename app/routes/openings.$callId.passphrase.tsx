import { useActionData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { changePassphrase } from '#server/sealing/change-passphrase';
import { getOwnSeal } from '#server/sealing/get-own-seal';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PasswordField } from '~/components/password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { NewPassphraseFields } from '~/components/sealing/new-passphrase-fields';
import { SubmitButton } from '~/components/submit-button';
import { changePassphraseSchema } from '~/domain/sealing/schema';

export const handle: PageHandle = {
  title: 'sealing.change.title',
  breadcrumb: 'sealing.change.title',
  above: [
    { label: 'sealing.own.title', href: '/openings' },
    { label: 'callEditor.call', href: ({ params }) => `/openings/${params.callId}` },
  ],
};
export const headers = headersOfAction;

export const loader = permitted('sealing.share', async ({ actor, params, locale, now }) => {
  await getOwnSeal(actor, params.callId ?? '', locale, now);
  return null;
});

export const action = permitted('sealing.share', async ({ actor, request, params, now }) => {
  const callId = params.callId ?? '';
  const form = await parseForm(request, changePassphraseSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => changePassphrase({ actor, callId, input: form.value, now }));
  return outcome.ok ? redirectWithNotice(`/openings/${callId}`, 'notice.told.passphraseChanged') : outcome.reply;
});

export default function ChangePassphrase() {
  const text = useText();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading>{text('sealing.change.title')}</PageHeading>
      <p className="govuk-body">{text('sealing.change.lead')}</p>
      <PortalForm>
        <PasswordField
          errors={reply?.errors}
          name="passphrase"
          label={text('sealing.field.oldPassphrase')}
          autoComplete="off"
        />
        <NewPassphraseFields errors={reply?.errors} label={text('sealing.field.newPassphrase')} />
        <SubmitButton>{text('sealing.change.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
