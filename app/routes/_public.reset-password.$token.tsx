import { useActionData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { withKnownDevice } from '#server/accounts/known-devices';
import { readToken } from '#server/accounts/one-time-token';
import { everyone } from '#server/accounts/permitted';
import { resetPassword } from '#server/accounts/reset-password';
import { devicesCookie, forgetSessionCookie } from '#server/accounts/sign-in-cookies';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { NewPasswordField } from '~/components/new-password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { resetPasswordSchema } from '~/domain/accounts/schema';
import { DomainError } from '~/domain/shared/errors';

export const handle: PageHandle = { title: 'accounts.reset.title', breadcrumb: 'accounts.reset.title' };

export const loader = everyone(async ({ params: { token = '' }, now }) => {
  if (await readToken({ purpose: 'reset-password', token, now })) return null;
  throw new DomainError('gone', 'accounts.error.linkGone');
});

export const action = everyone(async ({ request, params: { token = '' }, client, baseUrl, now }) => {
  const form = await parseForm(request, resetPasswordSchema);
  if (!form.ok) return form.reply;
  const { password } = form.value;
  const outcome = await intoForm(form.typed, () => resetPassword({ token, password, now }));
  if (!outcome.ok) return outcome.reply;
  // Whoever reads the mailbox is the owner: on this device guessing elsewhere does not keep them out.
  const devices = devicesCookie(withKnownDevice(client.knownDevices, outcome.value.userId), baseUrl);
  return redirectWithNotice('/sign-in', 'notice.told.passwordSet', [devices, forgetSessionCookie(baseUrl)]);
});

export default function ResetPassword() {
  const text = useText();
  const form = useActionData<typeof action>() ?? { errors: {}, values: {} };
  return (
    <TwoThirds>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.reset.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.reset.lead')}</p>
      <PortalForm>
        <NewPasswordField errors={form.errors} />
        <SubmitButton>{text('accounts.reset.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
