import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listReferrals } from '#server/referrals/list-referrals';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { LocalizedText } from '~/components/localized-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { REQUEST_STATE_LABELS } from '~/domain/requests/labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';

export const handle: PageHandle = { title: 'nav.referrals', breadcrumb: 'nav.referrals' };

export const loader = permitted('referrals.send', ({ actor, request }) =>
  listReferrals({ actor, page: Number(new URL(request.url).searchParams.get('page')) }),
);

export default function Referrals() {
  const { text, locale } = usePortal();
  const { rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('nav.referrals')}</PageHeading>
      <ButtonLink href="/referrals/new">{text('referrals.new')}</ButtonLink>
      {rows.length === 0 ? (
        <EmptyState title={text('referrals.none')} text={text('referrals.none.text')} />
      ) : (
        <PlainTable
          caption={text('referrals.sent')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={[
            { label: text('referrals.reference'), cell: ({ reference }) => reference },
            { label: text('service.page.overview'), cell: ({ title }) => <LocalizedText value={title} /> },
            {
              label: text('referrals.sentOn'),
              cell: ({ receivedOn }) => formatDate(locale, startOfPortalDay(receivedOn)),
            },
            {
              label: text('register.state'),
              cell: ({ state }) => <StatusTag status={state} labels={REQUEST_STATE_LABELS} />,
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => `/referrals?page=${number}`} />
    </>
  );
}
