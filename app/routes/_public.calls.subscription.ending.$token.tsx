import { everyone } from '#server/accounts/permitted';
import { redirectWithNotice } from '#server/process/flash';
import { assertEndingToken, endSubscription } from '#server/subscriptions/end-subscription';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle = { title: 'publicCalls.subscription.end.title' };

export const loader = everyone(({ params: { token = '' } }) => {
  assertEndingToken(token);
  return null;
});

/** Two who post here: the page's own button, and a mail program on the reader's one click (RFC 8058). */
export const action = everyone(async ({ params: { token = '' } }) => {
  await endSubscription(token);
  return redirectWithNotice('/calls', 'notice.told.unsubscribed');
});

export default function SubscriptionEnding() {
  const text = useText();
  return (
    <TwoThirds>
      <PageHeading>{text('publicCalls.subscription.end.title')}</PageHeading>
      <p className="govuk-body">{text('publicCalls.subscription.end.body')}</p>
      <PortalForm>
        <SubmitButton>{text('publicCalls.subscription.end.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
