import { data, type SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { getPublicOpening, minutesSummary } from '#server/opening/public-opening';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { EmptyState } from '~/components/empty-state';
import { LocalizedText } from '~/components/localized-text';
import { FailuresTable } from '~/components/opening/failures-table';
import { MinutesView } from '~/components/opening/minutes-view';
import { ReceivedTable } from '~/components/opening/received-table';
import { SecondsTime } from '~/components/opening/seconds-time';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { usePortal } from '~/components/portal-context';
import { byState, keepsNames, pageOf } from '~/domain/opening/minutes-parts';
import { SUBMISSION_STATES } from '~/domain/submissions/status';
import { formatDateTime } from '~/locales/formats';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: ({ data: page, text }) => `${page.opening.reference}: ${text('openingPages.record.title')}`,
  breadcrumb: 'openingPages.record.title',
  above: [
    { label: 'publicCalls.title', href: '/calls' },
    { label: ({ params }) => params.reference ?? '', href: ({ params }) => `/calls/${params.reference}` },
  ],
};
export const headers = headersOfLoader;

export const loader = everyone(async ({ request, params, locale, now }) => {
  const { minutes, ...opening } = await getPublicOpening(params.reference ?? '', now);
  // The last minutes tell of everything, also of what was opened before them.
  const all = minutes[0]?.statement.received ?? [];
  const counts = byState(all);
  const page = {
    opening,
    minutes: minutes.map(minutesSummary),
    sums: SUBMISSION_STATES.map((state) => ({ state, count: counts[state].length })),
    namesKept: keepsNames({ received: all }),
    failed: all.filter(({ failure }) => failure !== null),
    received: pageOf(all, Number(new URL(request.url).searchParams.get('page') ?? 1)),
  };
  return data(page, { headers: publicHeaders({ said: { page, locale }, now }) });
});

export default function OpeningRecordPage() {
  const { locale, text } = usePortal();
  const { opening, minutes, sums, namesKept, failed, received } = useLoaderData<typeof loader>();
  const { reference, plannedAt, isCancelled } = opening;
  return (
    <>
      <PageHeading
        caption={
          <>
            {`${reference}: `}
            <LocalizedText value={opening.title} />
          </>
        }
      >
        {text('openingPages.record.title')}
      </PageHeading>
      {minutes.length === 0 ? (
        <EmptyState
          title={text('openingPages.record.waiting.title')}
          text={text(isCancelled ? 'openingPages.record.cancelled' : 'openingPages.record.waiting.text')}
        >
          {plannedAt && !isCancelled && (
            <p className="govuk-body">
              {text('openingPages.record.planned', { at: formatDateTime(locale, plannedAt) })}
            </p>
          )}
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body-l">{text('openingPages.record.lead')}</p>
          <p className="govuk-body">
            {`${text('openingPages.deadline')}: `}
            <SecondsTime at={opening.closesAt} />
          </p>
          <h2 className="govuk-heading-m">{text('openingPages.received')}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {sums.map(({ state, count }) => (
              <li key={state}>{text(`openingPages.received.${state}.sum`, { count })}</li>
            ))}
          </ul>
          {namesKept && <p className="govuk-body">{text('openingPages.namesKept')}</p>}
          {received.total > 0 && (
            <>
              <ReceivedTable caption={text('openingPages.received')} rows={received.rows} lots={opening.lots} />
              <Pagination {...received} hrefOf={(one) => `/calls/${reference}/opening?page=${one}`} />
              <h2 className="govuk-heading-m">{text('openingPages.failures')}</h2>
              <FailuresTable received={failed} />
            </>
          )}
          {minutes.map((one) => (
            <MinutesView key={one.number} minutes={one} reference={reference} />
          ))}
          <p className="govuk-body">
            <a className="govuk-link" href={`/calls/${reference}/opening.json`}>
              {text('openingPages.signature.json')}
            </a>
          </p>
        </>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={`/calls/${reference}`}>
          {text('openingPages.record.back', { reference })}
        </a>
      </p>
    </>
  );
}
