import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listLinks } from '#server/referrals/referral-links';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { LINK_STATE_LABELS } from '~/domain/requests/labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatNumber } from '~/locales/formats';

export const handle: PageHandle = { title: 'referLinks.title', breadcrumb: 'referLinks.title' };

export const loader = permitted('services.manage', ({ actor, request, now }) =>
  listLinks({ actor, page: Number(new URL(request.url).searchParams.get('page')), now }),
);

export default function ReferralLinks() {
  const { text, locale } = usePortal();
  const { rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('referLinks.title')}</PageHeading>
      <p className="govuk-body portal-text">{text('referLinks.lead')}</p>
      <ButtonLink href="/office/referral-links/new">{text('referLinks.make')}</ButtonLink>
      {rows.length === 0 ? (
        <EmptyState title={text('referLinks.none')} text={text('referLinks.none.text')} />
      ) : (
        <PlainTable
          caption={text('referLinks.all')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { label: text('referLinks.holder'), cell: ({ holder }) => holder },
            { label: text('referLinks.source'), cell: ({ source }) => text(`request.source.${source}`) },
            { label: text('referLinks.sent'), numeric: true, cell: ({ sent }) => formatNumber(locale, sent) },
            {
              label: text('referLinks.validUntil'),
              cell: ({ validUntil }) => formatDate(locale, startOfPortalDay(validUntil)),
            },
            {
              label: text('register.state'),
              cell: ({ state }) => <StatusTag status={state} labels={LINK_STATE_LABELS} />,
            },
            {
              label: text('referLinks.revoke'),
              cell: ({ id, state, holder }) =>
                state === 'working' && (
                  <a className="govuk-link" href={`/office/referral-links/${id}`}>
                    {text('referLinks.revoke')}
                    <span className="govuk-visually-hidden"> {holder}</span>
                  </a>
                ),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => `/office/referral-links?page=${number}`} />
    </>
  );
}
