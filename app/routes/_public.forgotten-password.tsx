import { useActionData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { everyone } from '#server/accounts/permitted';
import { requestPasswordReset } from '#server/accounts/request-password-reset';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TwoThirds } from '~/components/two-thirds';
import { forgottenPasswordSchema } from '~/domain/accounts/schema';

export const handle: PageHandle = { title: 'accounts.forgotten.title', breadcrumb: 'accounts.forgotten.title' };
export const headers = headersOfAction;

export const loader = everyone(() => null);

export const action = everyone(async ({ request, client, locale, now }) => {
  const form = await parseForm(request, forgottenPasswordSchema);
  if (!form.ok) return form.reply;
  const { email } = form.value;
  const outcome = await intoForm(form.typed, () => requestPasswordReset({ email, locale, client, now }));
  return outcome.ok ? redirectWithNotice('/sign-in', 'notice.told.resetAsked') : outcome.reply;
});

export default function ForgottenPassword() {
  const text = useText();
  const form = useActionData<typeof action>() ?? { errors: {}, values: {} };
  return (
    <TwoThirds>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.forgotten.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.forgotten.lead')}</p>
      <PortalForm>
        <TextField {...form} name="email" type="email" label={text('accounts.field.email')} autoComplete="username" />
        <SubmitButton>{text('accounts.forgotten.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
