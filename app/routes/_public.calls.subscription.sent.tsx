import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle = {
  title: 'publicCalls.subscription.sent.title',
  breadcrumb: 'publicCalls.subscription.sent.title',
  above: [{ label: 'publicCalls.title', href: '/calls' }],
};

export default function SubscriptionSent() {
  const text = useText();
  return (
    <TwoThirds>
      <PageHeading>{text('publicCalls.subscription.sent.title')}</PageHeading>
      <p className="govuk-body">{text('publicCalls.subscription.sent.body')}</p>
    </TwoThirds>
  );
}
