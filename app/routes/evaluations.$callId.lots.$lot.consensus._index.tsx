import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listDiscussed } from '#server/consensus/list-discussed';
import { lotAbove } from '~/components/consensus/lot-above';
import { DiscussedTable } from '~/components/consensus/discussed-table';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { usePortal } from '~/components/portal-context';
import { applicantLabel } from '~/domain/scoring/applicant';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'consensus.list.title',
  breadcrumb: 'consensus.list.title',
  above: [
    ...lotAbove,
    {
      label: 'consensus.matrix.title',
      href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/matrix`,
    },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params, request }) =>
  listDiscussed({
    actor,
    callId: params.callId ?? '',
    lot: params.lot ?? '',
    page: Number(new URL(request.url).searchParams.get('page') ?? 1),
  }),
);

export default function Discussed() {
  const { locale, text } = usePortal();
  const { call, lot, items, page, pages, outstanding } = useLoaderData<typeof loader>();
  const here = `/evaluations/${call.id}/lots/${lot.key}/consensus`;
  return (
    <>
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>
        {text('consensus.list.title')}
      </PageHeading>
      <p className="govuk-body">{text('consensus.list.lead')}</p>
      {outstanding > 0 && <p className="govuk-body">{text('consensus.list.open', { count: outstanding })}</p>}
      {items.length === 0 ? (
        <EmptyState title={text('consensus.list.empty')} text={text('consensus.list.empty.text')} />
      ) : (
        <>
          <DiscussedTable
            caption={text('consensus.list.title')}
            rows={items.map((item) => ({
              ...item,
              of: applicantLabel(item.applicant, text),
              href: `${here}/${item.applicationId}/${item.criterion}`,
            }))}
          />
          <Pagination page={page} pages={pages} hrefOf={(to) => `${here}?page=${to}`} />
        </>
      )}
    </>
  );
}
