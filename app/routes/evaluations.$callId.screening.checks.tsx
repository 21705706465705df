import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listScreening } from '#server/screening/list-screening';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';
import { MachineTable } from '~/components/screening/machine-table';
import { ScreeningFilters } from '~/components/screening/screening-filters';
import { filterQuery, readScreeningFilter } from '~/domain/screening/filters';

export const handle: PageHandle<SerializeFrom<typeof loader>> = {
  title: 'screening.checks.title',
  breadcrumb: 'screening.checks.title',
  above: [
    { label: ({ data }) => data.list.reference, href: ({ params }) => `/evaluations/${params.callId}` },
    { label: 'screening.title', href: ({ params }) => `/evaluations/${params.callId}/screening` },
  ],
};

export const loader = permitted('evaluation.take-part', async ({ actor, request, params, now }) => {
  const { searchParams } = new URL(request.url);
  const filter = readScreeningFilter(searchParams);
  const page = Number(searchParams.get('page'));
  return { filter, list: await listScreening({ actor, callId: params.callId ?? '', filter, page, now }) };
});

/** What the portal found by itself of many applications at once. */
export default function MachineChecks() {
  const text = useText();
  const { filter, list } = useLoaderData<typeof loader>();
  const all = `/evaluations/${list.callId}/screening`;
  return (
    <>
      <PageHeading caption={list.reference}>{text('screening.checks.title')}</PageHeading>
      <p className="govuk-body">{text('screening.checks.lead')}</p>
      <ScreeningFilters action={`${all}/checks`} lots={list.lots} filter={filter} />
      {list.rows.length === 0 ? (
        <EmptyState title={text('screening.none')} text={text('screening.none.text')} />
      ) : (
        <MachineTable list={list} />
      )}
      <Pagination {...list} hrefOf={(page) => `${all}/checks?${filterQuery(filter, page)}`} />
      <p className="govuk-body">
        <a className="govuk-link" href={all}>
          {text('screening.list.back')}
        </a>
      </p>
    </>
  );
}
