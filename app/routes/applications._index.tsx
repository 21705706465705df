import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listApplications } from '#server/applications/list-applications';
import { ApplicationTable } from '~/components/application/application-table';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = { title: 'nav.applications', breadcrumb: 'nav.applications' };

export const loader = permitted('applications.read', ({ actor, request, now }) =>
  listApplications({ actor, page: Number(new URL(request.url).searchParams.get('page') ?? 1), now }),
);

export default function Applications() {
  const text = useText();
  const { rows, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('nav.applications')}</PageHeading>
      <p className="govuk-body">{text('applications.list.lead')}</p>
      {total === 0 ? (
        <EmptyState title={text('applications.list.empty.title')} text={text('applications.list.empty.text')}>
          <ButtonLink href="/calls">{text('applications.list.empty.find')}</ButtonLink>
        </EmptyState>
      ) : (
        <ApplicationTable rows={rows} total={total} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `/applications?page=${other}`} />
    </>
  );
}
