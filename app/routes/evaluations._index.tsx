import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOwnCommittees } from '#server/committee/list-own-committees';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { StatusTag } from '~/components/status-tag';
import { LOT_STANDING_LABELS, PART_LABELS } from '~/domain/committee/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = { title: 'committee.own.title', breadcrumb: 'committee.own.title' };

export const loader = permitted('evaluation.take-part', ({ actor, request }) =>
  listOwnCommittees(actor, Number(new URL(request.url).searchParams.get('page'))),
);

export default function Evaluations() {
  const { text, locale } = usePortal();
  const { committees, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('committee.own.title')}</PageHeading>
      <p className="govuk-body">{text('committee.own.lead')}</p>
      {committees.length === 0 ? (
        <EmptyState title={text('committee.own.none')} text={text('committee.own.none.text')} />
      ) : (
        <PlainTable
          caption={text('committee.own.table')}
          captionHidden
          columns={[
            {
              label: text('callEditor.call'),
              cell: ({ callId, title, reference }) => (
                <a className="govuk-link" href={`/evaluations/${callId}`}>
                  {`${reference}: ${inLanguage(title, locale)}`}
                </a>
              ),
            },
            { label: text('committee.column.part'), cell: ({ part }) => text(PART_LABELS[part]) },
            {
              label: text('committee.column.stage'),
              cell: ({ standing }) => <StatusTag status={standing} labels={LOT_STANDING_LABELS} />,
            },
            {
              label: text('callEditor.column.closesAt'),
              cell: ({ closesAt }) => closesAt && formatDateTime(locale, closesAt),
            },
          ]}
          rows={committees}
          keyOf={({ callId }) => callId}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => `/evaluations?page=${number}`} />
    </>
  );
}
