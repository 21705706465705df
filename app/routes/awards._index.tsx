import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listAwards, type ListedAward } from '#server/awards/list-awards';
import { EmptyState } from '~/components/empty-state';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { PortalTime } from '~/components/portal-time';
import { StatusTag } from '~/components/status-tag';
import { AWARD_STATE_LABELS } from '~/domain/awards/labels';
import { formatMoney } from '~/locales/formats';

export const handle: PageHandle = { title: 'nav.awards', breadcrumb: 'nav.awards' };

export const loader = permitted('awards.read', ({ actor, request }) =>
  listAwards({ actor, page: Number(new URL(request.url).searchParams.get('page') ?? 1) }),
);

export default function Awards() {
  const { text, locale } = usePortal();
  const { rows, total, page, pages } = useLoaderData<typeof loader>();
  const until = ({ state, respondBy, isSuspended }: ListedAward) => {
    if (state !== 'offered' || !respondBy) return '';
    return isSuspended ? text('awards.suspended.until') : <PortalTime at={respondBy} />;
  };
  return (
    <>
      <PageHeading>{text('nav.awards')}</PageHeading>
      <p className="govuk-body">{text('awards.list.lead')}</p>
      {total === 0 ? (
        <EmptyState title={text('awards.list.empty')} text={text('awards.list.empty.text')} />
      ) : (
        <PlainTable
          caption={text('nav.awards')}
          captionHidden
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('awards.lot'),
              cell: ({ id, reference, lot }) => (
                <a className="govuk-link" href={`/awards/${id}`}>
                  {reference}: <LocalizedText value={lot} />
                </a>
              ),
            },
            { label: text('awards.amount'), numeric: true, cell: ({ amount }) => formatMoney(locale, amount) },
            {
              label: text('awards.state'),
              cell: ({ state }) => <StatusTag status={state} labels={AWARD_STATE_LABELS} />,
            },
            { label: text('awards.respondBy'), cell: until },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `/awards?page=${other}`} />
    </>
  );
}
