import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { confirmSubscription, readSubscriptionRequest } from '#server/subscriptions/confirm-subscription';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle = { title: 'publicCalls.subscription.confirm.title' };

/** Following the link changes nothing: mail scanners follow links, people press the button. */
export const loader = everyone(async ({ params: { token = '' }, now }) => {
  const { email } = await readSubscriptionRequest(token, now);
  return { email };
});

export const action = everyone(async ({ params: { token = '' }, now }) => {
  await confirmSubscription({ token, now });
  return redirectWithNotice('/calls', 'notice.told.subscribed');
});

export default function SubscriptionConfirmation() {
  const text = useText();
  const { email } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <PageHeading>{text('publicCalls.subscription.confirm.title')}</PageHeading>
      <p className="govuk-body">{text('publicCalls.subscription.confirm.body', { email })}</p>
      <PortalForm>
        <SubmitButton>{text('publicCalls.subscription.confirm.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
