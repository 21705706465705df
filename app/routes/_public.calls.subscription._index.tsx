import { redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { headersOfAction, intoForm } from '#server/accounts/into-form';
import { everyone } from '#server/accounts/permitted';
import { listPublicCalls } from '#server/calls/list-public-calls';
import { parseForm } from '#server/http';
import { askSubscription } from '#server/subscriptions/ask-subscription';
import { CheckboxesField } from '~/components/checkboxes-field';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PortalForm } from '~/components/portal-form';
import { usePortal } from '~/components/portal-context';
import { SubmitButton } from '~/components/submit-button';
import { TextField } from '~/components/text-field';
import { TwoThirds } from '~/components/two-thirds';
import { parsePublicList } from '~/domain/calls/public-list';
import type { ListedName } from '~/domain/calls/published-call';
import { subscriptionSchema } from '~/domain/calls/subscription';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'publicCalls.subscription.title',
  breadcrumb: 'publicCalls.subscription.title',
  above: [{ label: 'publicCalls.title', href: '/calls' }],
};
export const headers = headersOfAction;

export const loader = everyone(async ({ now }) => {
  const { services, places } = await listPublicCalls(parsePublicList(new URLSearchParams()), now);
  return { services, places };
});

export const action = everyone(async ({ request, client, locale, now }) => {
  const form = await parseForm(request, subscriptionSchema);
  if (!form.ok) return form.reply;
  const outcome = await intoForm(form.typed, () => askSubscription({ input: form.value, locale, client, now }));
  return outcome.ok ? redirect('/calls/subscription/sent', 303) : outcome.reply;
});

export default function Subscription() {
  const { text, locale } = usePortal();
  const { services, places } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { errors: {}, values: {} };
  const choices = (names: readonly ListedName[]) =>
    names
      .map(({ code, name }) => ({ value: code, label: inLanguage(name, locale) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <TwoThirds>
      <ErrorSummary errors={form.errors} />
      <PageHeading>{text('publicCalls.subscription.title')}</PageHeading>
      <p className="govuk-body">{text('publicCalls.subscription.lead')}</p>
      <PortalForm>
        <TextField
          {...form}
          name="email"
          type="email"
          label={text('publicCalls.subscription.email')}
          autoComplete="email"
        />
        {services.length > 0 && (
          <CheckboxesField
            {...form}
            name="services"
            label={text('publicCalls.subscription.services')}
            hint={text('publicCalls.subscription.all')}
            choices={choices(services)}
            small
          />
        )}
        {places.length > 0 && (
          <CheckboxesField
            {...form}
            name="places"
            label={text('publicCalls.subscription.places')}
            hint={text('publicCalls.subscription.all')}
            choices={choices(places)}
            small
          />
        )}
        <p className="govuk-body">{text('publicCalls.subscription.privacy')}</p>
        <SubmitButton>{text('publicCalls.subscription.submit')}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
