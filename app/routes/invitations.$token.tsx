import { useActionData, useLoaderData } from '@remix-run/react';
import { intoForm } from '#server/accounts/into-form';
import { everyone } from '#server/accounts/permitted';
import { signInCookies } from '#server/accounts/sign-in-cookies';
import { enterAccount } from '#server/accounts/enter-account';
import { parseForm } from '#server/http';
import { acceptInvitation } from '#server/invitations/accept-invitation';
import { showInvitation } from '#server/invitations/show-invitation';
import { redirectWithNotice } from '#server/process/flash';
import { ErrorSummary } from '~/components/error-summary';
import { InvitationSummary } from '~/components/invitation-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { acceptanceSchema } from '~/domain/accounts/invitation';
import { AcceptanceForm } from '~/forms/acceptance-form';
import { JoiningForm } from '~/forms/joining-form';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = { title: 'people.accept.title' };

export const loader = everyone(async ({ actor, params, locale, now }) => {
  const token = params.token ?? '';
  const invitation = await showInvitation({ actor, token, locale, now });
  return { ...invitation, token, until: formatDateTime(locale, invitation.expiresAt) };
});

export const action = everyone(async ({ actor, params, request, locale, client, baseUrl, now }) => {
  const token = params.token ?? '';
  const { email } = await showInvitation({ actor, token, locale, now });
  const form = await parseForm(request, acceptanceSchema(email));
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => acceptInvitation({ token, input: form.value, locale, now }));
  if (!outcome.ok) return outcome.reply;
  const signedIn = await enterAccount(outcome.value.userId, { client, now });
  return redirectWithNotice('/desk', 'notice.told.joined', signInCookies(signedIn, baseUrl));
});

export default function AcceptInvitation() {
  const text = useText();
  const invitation = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={invitation.home.name}>{text('people.accept.title')}</PageHeading>
      <InvitationSummary invitation={invitation} />
      {invitation.next === 'new-account' ? (
        <AcceptanceForm reply={reply} />
      ) : (
        <JoiningForm next={invitation.next} token={invitation.token} email={invitation.email} />
      )}
    </>
  );
}
