import { data } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { sentByLink } from '#server/referrals/use-link';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { SummaryList } from '~/components/summary-list';
import { TwoThirds } from '~/components/two-thirds';
import { REQUEST_STATE_LABELS } from '~/domain/requests/labels';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'referLinks.sentTitle' };

export const headers = headersOfLoader;

export const loader = everyone(async ({ params: { secret = '', reference = '' }, client, now }) =>
  data(await sentByLink({ secret, reference, client, now }), {
    headers: { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' },
  }),
);

export default function SentByLink() {
  const { text, locale } = usePortal();
  const { secret = '' } = useParams();
  const { reference, state, receivedOn, title } = useLoaderData<typeof loader>();
  return (
    <TwoThirds>
      <PageHeading>{text('referLinks.sentTitle')}</PageHeading>
      <p className="govuk-body">{text('referLinks.keep')}</p>
      <SummaryList
        rows={[
          { label: text('referrals.reference'), value: reference },
          { label: text('service.page.overview'), value: inLanguage(title, locale) },
          { label: text('referrals.sentOn'), value: formatDate(locale, startOfPortalDay(receivedOn)) },
          { label: text('register.state'), value: <StatusTag status={state} labels={REQUEST_STATE_LABELS} /> },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`/refer/${secret}`}>
          {text('referLinks.another')}
        </a>
      </p>
    </TwoThirds>
  );
}
