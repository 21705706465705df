import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOwnSeals } from '#server/sealing/list-own-seals';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { OPENER_STATE_LABELS } from '~/domain/sealing/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = { title: 'sealing.own.title', breadcrumb: 'sealing.own.title' };

export const loader = permitted('sealing.share', ({ actor, request, now }) =>
  listOwnSeals(actor, Number(new URL(request.url).searchParams.get('page')), now),
);

export default function Openings() {
  const { text, locale } = usePortal();
  const { seals, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('sealing.own.title')}</PageHeading>
      <p className="govuk-body">{text('sealing.own.lead')}</p>
      {seals.length === 0 ? (
        <EmptyState title={text('sealing.own.none')} text={text('sealing.own.none.text')} />
      ) : (
        <PlainTable
          caption={text('sealing.own.table')}
          captionHidden
          columns={[
            {
              label: text('callEditor.call'),
              cell: ({ callId, title, reference }) => (
                <a className="govuk-link" href={`/openings/${callId}`}>
                  {reference && `${reference}: `}
                  {inLanguage(title, locale) || text('callEditor.untitled')}
                </a>
              ),
            },
            {
              label: text('sealing.column.state'),
              cell: ({ state }) => <StatusTag status={state} labels={OPENER_STATE_LABELS} />,
            },
            {
              label: text('callEditor.column.closesAt'),
              cell: ({ closesAt }) => closesAt && formatDateTime(locale, closesAt),
            },
          ]}
          rows={seals}
          keyOf={({ callId }) => callId}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => `/openings?page=${number}`} />
    </>
  );
}
