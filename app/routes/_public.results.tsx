import { data, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { listResults } from '#server/results/list-results';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';
import { ResultFilters } from '~/components/results/result-filters';
import { ResultRows } from '~/components/results/result-rows';
import { shareMeta } from '~/components/share-meta';
import { isNarrowedResults, parseResultsQuery, resultsSearch } from '~/domain/results/results-query';

export const handle: PageHandle = { title: 'results.title', breadcrumb: 'results.title' };
export const headers = headersOfLoader;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => shareMeta(page?.share);

export const loader = everyone(async ({ request, locale, text, baseUrl, now }) => {
  const query = parseResultsQuery(new URL(request.url).searchParams);
  const list = await listResults(query);
  const share = { title: text('results.title'), description: text('results.about'), url: `${baseUrl}/results` };
  const page = { list, query: { ...query, page: list.page }, share };
  return data(page, { headers: publicHeaders({ said: { page, locale }, now }) });
});

export default function Results() {
  const { list, query } = useLoaderData<typeof loader>();
  const text = useText();
  const narrowed = isNarrowedResults(query);
  return (
    <>
      <PageHeading>{text('results.title')}</PageHeading>
      <p className="govuk-body-l">{text('results.about')}</p>
      {(list.total > 0 || narrowed) && <ResultFilters query={query} {...list} />}
      {list.total === 0 ? (
        <EmptyState
          title={text(narrowed ? 'table.noMatch.title' : 'results.empty.title')}
          text={text(narrowed ? 'table.noMatch.text' : 'results.empty.text')}
        >
          <a className="govuk-link" href={narrowed ? '/results' : '/calls'}>
            {text(narrowed ? 'table.clear' : 'publicCalls.all')}
          </a>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">{text('results.count', { count: list.total })}</p>
          <ResultRows rows={list.rows} />
        </>
      )}
      <Pagination page={list.page} pages={list.pages} hrefOf={(page) => `/results${resultsSearch(query, { page })}`} />
    </>
  );
}
