import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listOwnLetters } from '#server/letters/own-letters';
import { EmptyState } from '~/components/empty-state';
import { OwnLetters } from '~/components/letters/own-letters';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { useText } from '~/components/portal-context';

export const handle: PageHandle = { title: 'letterLife.own.title', breadcrumb: 'letterLife.own.title' };

export const loader = permitted('letters.receive', ({ actor, request }) =>
  listOwnLetters({ actor, page: Number(new URL(request.url).searchParams.get('page') ?? 1) }),
);

export default function Letters() {
  const text = useText();
  const { rows, total, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('letterLife.own.title')}</PageHeading>
      <p className="govuk-body">{text('letterLife.own.lead')}</p>
      {total === 0 ? (
        <EmptyState title={text('letterLife.own.none')} text={text('letterLife.own.noneText')} />
      ) : (
        <OwnLetters letters={rows} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(other) => `/letters?page=${other}`} />
    </>
  );
}
