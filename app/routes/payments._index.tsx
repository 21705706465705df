import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOwnPayments } from '#server/disbursements/list-own-payments';
import { EmptyState } from '~/components/empty-state';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { PAYMENT_STATE_LABELS } from '~/domain/disbursements/payment-labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatMoney } from '~/locales/formats';

export const handle: PageHandle = { title: 'payments.title', breadcrumb: 'payments.title' };

export const loader = permitted('payments.follow', ({ actor, request }) =>
  listOwnPayments({ actor, page: Number(new URL(request.url).searchParams.get('page') ?? 1) }),
);

export default function OwnPayments() {
  const { text, locale } = usePortal();
  const { rows, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('payments.title')}</PageHeading>
      <p className="govuk-body">{text('payments.own.lead')}</p>
      {total === 0 ? (
        <EmptyState title={text('payments.list.empty')} text={text('payments.own.empty.text')} />
      ) : (
        <PlainTable
          caption={text('payments.title')}
          captionHidden
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('payments.number'),
              cell: ({ number, agreementId }) => (
                <a className="govuk-link" href={`/agreements/${agreementId}/payments`}>
                  {number}
                </a>
              ),
            },
            { label: text('payments.milestone'), cell: ({ title }) => <LocalizedText value={title} /> },
            { label: text('payments.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
            {
              label: text('payments.bookedOn'),
              cell: ({ bookedOn }) => formatDate(locale, startOfPortalDay(bookedOn)),
            },
            {
              label: text('payments.state'),
              cell: ({ state, isConfirmed }) => (
                <>
                  <StatusTag status={state} labels={PAYMENT_STATE_LABELS} />
                  {state === 'paid' && !isConfirmed && <p className="govuk-hint">{text('payments.own.toConfirm')}</p>}
                </>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `/payments?page=${other}`} />
    </>
  );
}
