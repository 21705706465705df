import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listFeedback } from '#server/feedback/office-feedback';
import { EmptyState } from '~/components/empty-state';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { FEEDBACK_STATE_LABELS } from '~/domain/feedback/labels';
import { formatDate, formatNumber } from '~/locales/formats';

export const handle: PageHandle = { title: 'feedback.office', breadcrumb: 'feedback.office' };

export const loader = permitted('feedback.handle', ({ actor, request }) => {
  const { searchParams } = new URL(request.url);
  return listFeedback({ actor, state: searchParams.get('state') ?? '', page: Number(searchParams.get('page')) });
});

export default function FeedbackList() {
  const { text, locale } = usePortal();
  const { rows, counts, state, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('feedback.office')}</PageHeading>
      <p className="govuk-body portal-text">{text('feedback.office.lead')}</p>
      <ul className="govuk-list portal-counts" aria-label={text('feedback.office')}>
        <li>
          <a className="govuk-link" href="/office/feedback" aria-current={state === '' ? 'page' : undefined}>
            {text('table.all')}
          </a>
        </li>
        {counts.map((one) => (
          <li key={one.state}>
            <a
              className="govuk-link"
              href={`/office/feedback?state=${one.state}`}
              aria-current={state === one.state ? 'page' : undefined}
            >
              {text(`feedback.state.${one.state}`)}
            </a>{' '}
            <strong>{formatNumber(locale, one.count)}</strong>
          </li>
        ))}
      </ul>
      {rows.length === 0 ? (
        <EmptyState title={text('feedback.none')} text={text('feedback.none.text')} />
      ) : (
        <PlainTable
          caption={text('feedback.office')}
          captionHidden
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('feedback.kind'),
              cell: ({ id, kind, at }) => (
                <a className="govuk-link" href={`/office/feedback/${id}`}>
                  {`${text(`feedback.kind.${kind}`)}, ${formatDate(locale, at)}`}
                </a>
              ),
            },
            {
              label: text('feedback.about'),
              cell: ({ service }) => service && <LocalizedText value={service.title} />,
            },
            {
              label: text('services.provider'),
              cell: ({ service }) => service && <LocalizedText value={service.providerName} />,
            },
            {
              label: text('register.state'),
              cell: (row) => <StatusTag status={row.state} labels={FEEDBACK_STATE_LABELS} />,
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(number) => `/office/feedback?${new URLSearchParams({ state, page: String(number) })}`}
      />
    </>
  );
}
