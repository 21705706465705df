import { useActionData } from '@remix-run/react';
import { changePassword } from '#server/accounts/change-password';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { permitted } from '#server/accounts/permitted';
import { sessionCookie } from '#server/accounts/sign-in-cookies';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { CurrentPasswordField } from '~/components/current-password-field';
import { NewPasswordField } from '~/components/new-password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { changePasswordSchema } from '~/domain/accounts/schema';

export const handle: PageHandle = {
  title: 'accounts.password.title',
  breadcrumb: 'accounts.password.title',
  above: [{ label: 'accounts.account.title', href: '/account' }],
};
export const headers = headersOfAction;

export const loader = permitted('account.read', () => null);

export const action = permitted('account.change', async ({ request, actor, session, baseUrl, now }) => {
  const form = await parseForm(request, changePasswordSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () =>
    changePassword({ actor, sessionId: session.id, input: form.value, now }),
  );
  if (!outcome.ok) return outcome.reply;
  const cookies = [sessionCookie(outcome.value.token, baseUrl)];
  return redirectWithNotice('/account', 'notice.told.passwordChanged', cookies);
});

export default function ChangePassword() {
  const text = useText();
  const form = useActionData<typeof action>() ?? { errors: {}, values: {} };
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.password.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.password.lead')}</p>
      <PortalForm>
        <CurrentPasswordField errors={form.errors} />
        <NewPasswordField errors={form.errors} />
        <SubmitButton>{text('accounts.password.submit')}</SubmitButton>
      </PortalForm>
    </>
  );
}
