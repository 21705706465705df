import { data, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { listPublicCalls } from '#server/calls/list-public-calls';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';
import { CallFilters } from '~/components/public-call/call-filters';
import { CallRows } from '~/components/public-call/call-rows';
import { shareMeta } from '~/components/share-meta';
import { isNarrowedList, parsePublicList, publicListSearch } from '~/domain/calls/public-list';

export const handle: PageHandle = { title: 'publicCalls.title', breadcrumb: 'publicCalls.title' };
export const headers = headersOfLoader;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => shareMeta(page?.share);

export const loader = everyone(async ({ request, locale, text, baseUrl, now }) => {
  const query = parsePublicList(new URL(request.url).searchParams);
  const list = await listPublicCalls(query, now);
  const share = { title: text('publicCalls.title'), description: text('publicCalls.about'), url: `${baseUrl}/calls` };
  const page = { list, query: { ...query, page: list.page }, share };
  const until = list.rows.map(({ closesAt }) => closesAt);
  return data(page, { headers: publicHeaders({ said: { page, locale }, now, until }) });
});

export default function PublicCalls() {
  const { list, query } = useLoaderData<typeof loader>();
  const text = useText();
  const narrowed = isNarrowedList(query);
  return (
    <>
      <PageHeading>{text('publicCalls.title')}</PageHeading>
      {(list.total > 0 || narrowed) && <CallFilters query={query} services={list.services} places={list.places} />}
      {list.total === 0 && (
        <EmptyState
          title={text(narrowed ? 'table.noMatch.title' : 'publicCalls.empty.title')}
          text={text(narrowed ? 'table.noMatch.text' : 'publicCalls.empty.text')}
        >
          {narrowed && (
            <a className="govuk-link" href="/calls">
              {text('table.clear')}
            </a>
          )}
        </EmptyState>
      )}
      {list.total > 0 && (
        <>
          <p className="govuk-body">{text('publicCalls.count', { count: list.total })}</p>
          <CallRows rows={list.rows} />
        </>
      )}
      <Pagination page={list.page} pages={list.pages} hrefOf={(page) => `/calls${publicListSearch(query, { page })}`} />
      <p className="govuk-body">
        <a className="govuk-link" href="/results">
          {text('results.all')}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/calls.atom">
          {text('publicCalls.feed')}
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/calls/subscription">
          {text('publicCalls.subscription.link')}
        </a>
      </p>
    </>
  );
}
