import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { keptFormWaits } from '#server/accounts/kept-form';
import { everyone } from '#server/accounts/permitted';
import { sessionCookie, signInCookies } from '#server/accounts/sign-in-cookies';
import { signIn } from '#server/accounts/sign-in';
import { parseForm } from '#server/http';
import { redirectWithHeaders, redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { PasswordField } from '~/components/password-field';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TwoThirds } from '~/components/two-thirds';
import { WarningText } from '~/components/warning-text';
import { pathAfterSignIn } from '~/domain/accounts/return-to';
import { signInSchema } from '~/domain/accounts/schema';

export const handle: PageHandle = { title: 'accounts.signIn.title', breadcrumb: 'accounts.signIn.title' };
export const headers = headersOfAction;

export const loader = everyone(({ request, session }) => {
  const query = new URL(request.url).searchParams;
  const returnTo = pathAfterSignIn(query.get('returnTo'));
  if (session) throw redirect(returnTo, 303);
  const typed = query.get('typed');
  return { returnTo, typed: typed === 'kept' || typed === 'lost' ? typed : null };
});

export const action = everyone(async ({ request, client, session, baseUrl, now }) => {
  const form = await parseForm(request, signInSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () =>
    signIn({ input: form.value, client, ...(session ? { sessionId: session.id } : {}), now }),
  );
  if (!outcome.ok) return outcome.reply;
  const { value: signedIn } = outcome;
  const returnTo = pathAfterSignIn(form.value.returnTo);
  if (signedIn.secondFactor) {
    const next = `/sign-in/second-factor?${new URLSearchParams({ returnTo })}`;
    return redirectWithHeaders(next, [sessionCookie(signedIn.token, baseUrl)]);
  }
  const cookies = signInCookies(signedIn, baseUrl);
  if (await keptFormWaits({ request, baseUrl, userId: signedIn.userId }, returnTo, now)) {
    return redirectWithNotice(returnTo, 'notice.told.formKept', cookies);
  }
  return redirectWithHeaders(returnTo, cookies);
});

export default function SignIn() {
  const text = useText();
  const { returnTo, typed } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { errors: {}, values: { returnTo } };
  return (
    <TwoThirds>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('accounts.signIn.title')}</PageHeading>
      {typed && <WarningText>{text(typed === 'kept' ? 'accounts.signIn.kept' : 'accounts.signIn.lost')}</WarningText>}
      <PortalForm>
        <input type="hidden" name="returnTo" value={String(form.values.returnTo ?? returnTo)} />
        <TextField {...form} name="email" type="email" label={text('accounts.field.email')} autoComplete="username" />
        <PasswordField
          {...form}
          name="password"
          label={text('accounts.field.password')}
          autoComplete="current-password"
        />
        <SubmitButton>{text('accounts.signIn.submit')}</SubmitButton>
      </PortalForm>
      <p className="govuk-body">
        <a className="govuk-link" href="/forgotten-password">
          {text('accounts.signIn.forgotten')}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-up">
          {text('accounts.signIn.signUp')}
        </a>
      </p>
    </TwoThirds>
  );
}
