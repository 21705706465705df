import { useActionData, useLoaderData } from '@remix-run/react';
import { getAccount } from '#server/accounts/get-account';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { requestEmailChange } from '#server/accounts/request-email-change';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { CurrentPasswordField } from '~/components/current-password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { changeEmailSchema } from '~/domain/accounts/schema';

export const handle: PageHandle = {
  title: 'accounts.email.title',
  breadcrumb: 'accounts.email.title',
  above: [{ label: 'accounts.account.title', href: '/account' }],
};
export const headers = headersOfAction;

export const loader = permitted('account.read', async ({ actor, locale, keptForm }) => {
  const { email } = await getAccount({ actor, locale });
  return { email, kept: await keptForm() };
});

export const action = permitted('account.change', async ({ request, actor, client, now }) => {
  const form = await parseForm(request, changeEmailSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => requestEmailChange({ actor, input: form.value, client, now }));
  return outcome.ok ? redirectWithNotice('/account', 'notice.told.emailAsked') : outcome.reply;
});

export default function ChangeEmail() {
  const text = useText();
  const { email, kept } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? kept ?? { errors: {}, values: {} };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.email.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.email.now', { email })}</p>
      <p className="govuk-body">{text('accounts.email.lead')}</p>
      <PortalForm>
        <TextField {...form} name="email" type="email" label={text('accounts.field.newEmail')} autoComplete="email" />
        <CurrentPasswordField errors={form.errors} />
        <SubmitButton>{text('accounts.email.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
