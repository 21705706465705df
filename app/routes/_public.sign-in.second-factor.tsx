import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { completeSignIn } from '#server/accounts/complete-sign-in';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { keptFormWaits } from '#server/accounts/kept-form';
import { everyone } from '#server/accounts/permitted';
import { signInCookies } from '#server/accounts/sign-in-cookies';
import { parseForm } from '#server/http';
import { redirectWithHeaders, redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TwoThirds } from '~/components/two-thirds';
import { pathAfterSignIn } from '~/domain/accounts/return-to';
import { secondFactorSchema } from '~/domain/accounts/schema';

export const handle: PageHandle = { title: 'accounts.secondStep.title', breadcrumb: 'accounts.secondStep.title' };
export const headers = headersOfAction;

export const loader = everyone(async ({ request, pendingSession }) => {
  if (!(await pendingSession())) throw redirect('/sign-in', 303);
  return { returnTo: pathAfterSignIn(new URL(request.url).searchParams.get('returnTo')) };
});

export const action = everyone(async ({ request, client, pendingSession, baseUrl, now }) => {
  const pending = await pendingSession();
  if (!pending) throw redirect('/sign-in', 303);
  const form = await parseForm(request, secondFactorSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => completeSignIn({ pending, code: form.value.code, client, now }));
  if (!outcome.ok) return outcome.reply;
  const returnTo = pathAfterSignIn(form.value.returnTo);
  const cookies = signInCookies(outcome.value, baseUrl);
  if (await keptFormWaits({ request, baseUrl, userId: pending.userId }, returnTo, now)) {
    return redirectWithNotice(returnTo, 'notice.told.formKept', cookies);
  }
  return redirectWithHeaders(returnTo, cookies);
});

export default function SecondFactor() {
  const text = useText();
  const { returnTo } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { errors: {}, values: {} };
  return (
    <TwoThirds>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.secondStep.title')}</PageHeading>
      <PortalForm>
        <input type="hidden" name="returnTo" value={returnTo} />
        <TextField
          {...form}
          name="code"
          label={text('accounts.field.code')}
          hint={text('accounts.secondStep.hint')}
          autoComplete="one-time-code"
          spellCheck={false}
          width={20}
        />
        <SubmitButton>{text('accounts.secondStep.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
