import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listScreening } from '#server/screening/list-screening';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';
import { LotsProgress } from '~/components/screening/lots-progress';
import { ScreeningFilters } from '~/components/screening/screening-filters';
import { ScreeningTable } from '~/components/screening/screening-table';
import { filterQuery, readScreeningFilter } from '~/domain/screening/filters';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'screening.title',
  breadcrumb: 'screening.title',
  above: [
    { label: 'committee.own.title', href: '/evaluations' },
    { label: ({ data }) => data.list.reference, href: ({ params }) => `/evaluations/${params.callId}` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { searchParams } = new URL(request.url);
  const filter = readScreeningFilter(searchParams);
  const page = Number(searchParams.get('page'));
  return { filter, list: await listScreening({ actor, callId: params.callId ?? '', filter, page, now }) };
});

/** Where every application of a call stands in its screening. */
export default function Screening() {
  const text = useText();
  const { filter, list } = useLoaderData<typeof loader>();
  const here = `/evaluations/${list.callId}/screening`;
  const isNarrowed = filter.lot !== null || filter.state !== null;
  return (
    <>
      <PageHeading caption={list.reference}>{text('screening.title')}</PageHeading>
      <p className="govuk-body">{text('screening.lead')}</p>
      {!list.isReady && <InsetText>{text('screening.notReady')}</InsetText>}
      <LotsProgress list={list} />
      <ScreeningFilters action={here} lots={list.lots} filter={filter} />
      {list.rows.length === 0 ? (
        <EmptyState
          title={text('screening.none')}
          text={text(isNarrowed ? 'screening.none.filtered' : 'screening.none.text')}
        />
      ) : (
        <>
          <ScreeningTable list={list} />
          <Pagination {...list} hrefOf={(page) => `${here}?${filterQuery(filter, page)}`} />
          <ButtonLink kind="secondary" href={`${here}/checks?${filterQuery(filter, list.page)}`}>
            {text('screening.checks.title')}
          </ButtonLink>
        </>
      )}
    </>
  );
}
