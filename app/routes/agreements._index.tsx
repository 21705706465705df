import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOwnAgreements } from '#server/agreements/list-own-agreements';
import { EmptyState } from '~/components/empty-state';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { AGREEMENT_STATE_LABELS } from '~/domain/agreements/labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';

export const handle: PageHandle = { title: 'agreements.title', breadcrumb: 'agreements.title' };

export const loader = permitted('agreements.read', ({ actor, request }) =>
  listOwnAgreements({ actor, page: Number(new URL(request.url).searchParams.get('page') ?? 1) }),
);

export default function Agreements() {
  const { text, locale } = usePortal();
  const { rows, total, page, pages } = useLoaderData<typeof loader>();
  const day = (value: string) => formatDate(locale, startOfPortalDay(value));
  return (
    <>
      <PageHeading>{text('agreements.title')}</PageHeading>
      <p className="govuk-body portal-text">{text('agreementPages.list.lead')}</p>
      {total === 0 ? (
        <EmptyState title={text('agreementPages.list.empty')} text={text('agreementPages.list.empty.text')} />
      ) : (
        <PlainTable
          caption={text('agreements.title')}
          captionHidden
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('agreementPages.number'),
              cell: ({ id, number }) => (
                <a className="govuk-link" href={`/agreements/${id}`}>
                  {number}
                </a>
              ),
            },
            { label: text('agreementPages.service'), cell: ({ title }) => <LocalizedText value={title} /> },
            { label: text('agreementPages.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
            {
              label: text('agreementPages.state'),
              cell: ({ state }) => <StatusTag status={state} labels={AGREEMENT_STATE_LABELS} />,
            },
            { label: text('agreementPages.startsOn'), cell: ({ startsOn }) => day(startsOn) },
            { label: text('agreementPages.endsOn'), cell: ({ endsOn }) => day(endsOn) },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `/agreements?page=${other}`} />
    </>
  );
}
