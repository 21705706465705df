import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Client } from '#server/accounts/client';
import { everyone } from '#server/accounts/permitted';
import { serviceToRate } from '#server/feedback/send-feedback';
import { formReply } from '#server/http';
import { ErrorSummary } from '~/components/error-summary';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { useText } from '~/components/portal-context';
import { TextField } from '~/components/text-field';
import { TwoThirds } from '~/components/two-thirds';
import { DomainError } from '~/domain/shared/errors';

export const handle: PageHandle = { title: 'feedback.title', breadcrumb: 'feedback.title' };

/** The code on a service's poster leads to its page; one that no service has is told beside the field. */
export const loader = everyone(async ({ request, client }) => {
  const typed = new URL(request.url).searchParams.get('service');
  if (typed === null) return formReply({}, {}, 200);
  const code = await codeOfService(typed, client);
  if (code) throw redirect(`/feedback/${code}`, 303);
  return formReply({ service: { key: 'feedback.error.service' } }, { service: typed });
});

async function codeOfService(typed: string, client: Client): Promise<string | null> {
  try {
    return (await serviceToRate({ code: typed, client })).code;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not-found') return null;
    throw error;
  }
}

export default function Feedback() {
  const text = useText();
  const field = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <ErrorSummary errors={field.errors} />
      <PageHeading>{text('feedback.title')}</PageHeading>
      <p className="govuk-body-l">{text('feedback.lead')}</p>
      <form method="get" action="/feedback">
        <TextField {...field} name="service" label={text('feedback.service')} hint={text('feedback.service.hint')} />
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
