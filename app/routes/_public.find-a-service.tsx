import { data, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { headersOfLoader } from '#server/process/headers-of-loader';
import { publicHeaders } from '#server/process/public-answer';
import { findServices } from '#server/services/find-services';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';
import { FindFilters } from '~/components/services/find-filters';
import { FoundService } from '~/components/services/found-service';
import { shareMeta } from '~/components/share-meta';
import { findSearch, parseFindQuery } from '~/domain/services/find-query';
import { portalDay } from '~/domain/shared/portal-day';

export const handle: PageHandle = { title: 'findService.title', breadcrumb: 'findService.title' };
export const headers = headersOfLoader;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => shareMeta(page?.share);

export const loader = everyone(async ({ request, locale, text, baseUrl, now }) => {
  const query = parseFindQuery(new URL(request.url).searchParams);
  const list = await findServices(query, portalDay(now));
  const url = `${baseUrl}/find-a-service`;
  const share = { title: text('findService.title'), description: text('findService.about'), url };
  const page = { list, query: { ...query, page: list.page }, share };
  return data(page, { headers: publicHeaders({ said: { page, locale }, now }) });
});

export default function FindAService() {
  const { list, query } = useLoaderData<typeof loader>();
  const text = useText();
  const narrowed = findSearch({ ...query, page: 1 }) !== '';
  return (
    <>
      <PageHeading>{text('findService.title')}</PageHeading>
      <p className="govuk-body-l">{text('findService.about')}</p>
      {(list.total > 0 || narrowed) && <FindFilters query={query} services={list.services} places={list.places} />}
      {list.total === 0 ? (
        <EmptyState
          title={text(narrowed ? 'table.noMatch.title' : 'findService.none')}
          text={text(narrowed ? 'findService.noMatch.text' : 'findService.none.text')}
        >
          {narrowed && (
            <a className="govuk-link" href="/find-a-service">
              {text('table.clear')}
            </a>
          )}
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">{text('findService.count', { count: list.total })}</p>
          {list.rows.map((service) => (
            <FoundService key={service.id} service={service} />
          ))}
        </>
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => `/find-a-service${findSearch({ ...query, page })}`}
      />
    </>
  );
}
