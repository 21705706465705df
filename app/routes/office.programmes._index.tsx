import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listProgrammes } from '#server/programmes/list-programmes';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { mayEver } from '~/domain/accounts/permissions';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatNumber } from '~/locales/formats';

export const handle: PageHandle = { title: 'programmes.title', breadcrumb: 'programmes.title' };

export const loader = permitted('programmes.read', async ({ actor, request, locale }) => ({
  ...(await listProgrammes({ actor, page: Number(new URL(request.url).searchParams.get('page')), locale })),
  mayAdd: mayEver(actor, 'programmes.change'),
}));

export default function Programmes() {
  const { text, locale } = usePortal();
  const { programmes, page, pages, mayAdd } = useLoaderData<typeof loader>();
  const dayOf = (day: string) => formatDate(locale, startOfPortalDay(day));
  return (
    <>
      <PageHeading>{text('programmes.title')}</PageHeading>
      {mayAdd && <ButtonLink href="/office/programmes/new">{text('programmes.add')}</ButtonLink>}
      {programmes.length === 0 ? (
        <EmptyState title={text('programmes.empty')} text={text('programmes.empty.text')} />
      ) : (
        <PlainTable
          caption={text('programmes.title')}
          captionHidden
          rows={programmes}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('programmes.column.name'),
              cell: ({ id, name }) => (
                <a className="govuk-link" href={`/office/programmes/${id}`}>
                  {name}
                </a>
              ),
            },
            { label: text('programmes.column.code'), cell: ({ code }) => code },
            {
              label: text('programmes.column.period'),
              cell: ({ startsOn, endsOn }) => text('programmes.period', { from: dayOf(startsOn), to: dayOf(endsOn) }),
            },
            {
              label: text('programmes.column.calls'),
              numeric: true,
              cell: ({ calls }) => formatNumber(locale, calls),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => `/office/programmes?page=${number}`} />
    </>
  );
}
