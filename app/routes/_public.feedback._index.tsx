import { data, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { TextField } from '~/components/text-field';
import { TwoThirds } from '~/components/two-thirds';

export const handle: PageHandle = { title: 'feedback.title', breadcrumb: 'feedback.title' };

/** The code on a service's poster leads to its page. */
export const loader = everyone(({ request }) => {
  const service = new URL(request.url).searchParams.get('service')?.trim() ?? '';
  if (service !== '') throw redirect(`/feedback/${encodeURIComponent(service)}`, 303);
  return data({});
});

export default function Feedback() {
  const text = useText();
  useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <PageHeading>{text('feedback.title')}</PageHeading>
      <p className="govuk-body-l">{text('feedback.lead')}</p>
      <form method="get" action="/feedback">
        <TextField name="service" label={text('feedback.service')} hint={text('feedback.service.hint')} />
        <button type="submit" className="govuk-button" data-module="govuk-button">
          {text('feedback.next')}
        </button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href="/find-a-service">
          {text('findService.title')}
        </a>
      </p>
    </TwoThirds>
  );
}
