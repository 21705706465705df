import { useLoaderData } from '@remix-run/react';
import { confirmEmailChange } from '#server/accounts/confirm-email-change';
import { confirmSignUp, readSignUp } from '#server/accounts/confirm-sign-up';
import { readToken } from '#server/accounts/one-time-token';
import { everyone } from '#server/accounts/permitted';
import { sessionCookie } from '#server/accounts/sign-in-cookies';
import { redirectWithNotice } from '#server/process/flash';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';
import { DomainError } from '~/domain/shared/errors';

export const handle: PageHandle = { title: 'accounts.confirm.title', breadcrumb: 'accounts.confirm.title' };

/** Following the link changes nothing: mail scanners follow links, people press the button. */
export const loader = everyone(async ({ params: { token = '' }, now }) => {
  const signUp = await readSignUp(token, now);
  if (signUp) return { signUp, email: null };
  const change = await readToken({ purpose: 'change-email', token, now });
  if (!change?.email) throw new DomainError('gone', 'accounts.error.linkGone');
  return { signUp: null, email: change.email };
});

export const action = everyone(async ({ params: { token = '' }, session, baseUrl, now }) => {
  if (await readSignUp(token, now)) {
    await confirmSignUp({ token, now });
    return redirectWithNotice('/sign-in', 'notice.told.confirmed');
  }
  const own = session && { id: session.id, userId: session.actor.userId };
  const { token: goesOn } = await confirmEmailChange({ token, session: own, now });
  if (!goesOn) return redirectWithNotice('/sign-in', 'notice.told.emailChanged');
  return redirectWithNotice('/account', 'notice.told.emailChanged', [sessionCookie(goesOn, baseUrl)]);
});

export default function ConfirmEmail() {
  const text = useText();
  const { signUp, email } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <PageHeading>{text('accounts.confirm.title')}</PageHeading>
      <p className="govuk-body">
        {signUp ? text('accounts.confirm.signUp', signUp) : text('accounts.confirm.change', { email: email ?? '' })}
      </p>
      <p className="govuk-body">{text('accounts.confirm.notYou')}</p>
      <PortalForm>
        <SubmitButton>{text('accounts.confirm.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
