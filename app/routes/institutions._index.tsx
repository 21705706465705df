import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listInstitutions } from '#server/institutions/list-institutions';
import { ButtonLink } from '~/components/button-link';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { usePortal } from '~/components/portal-context';
import { can } from '~/domain/accounts/permissions';
import { formatNumber } from '~/locales/formats';

export const handle: PageHandle = { title: 'nav.institutions', breadcrumb: 'nav.institutions' };

export const loader = permitted('institutions.read', async ({ actor, request, locale }) => ({
  ...(await listInstitutions({ actor, page: Number(new URL(request.url).searchParams.get('page')), locale })),
  mayCreate: can(actor, 'institutions.create'),
}));

export default function Institutions() {
  const { text, locale } = usePortal();
  const { institutions, page, pages, mayCreate } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('nav.institutions')}</PageHeading>
      {mayCreate && <ButtonLink href="/institutions/new">{text('people.institution.add')}</ButtonLink>}
      <div className="portal-table portal-table--stacked">
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-visually-hidden">{text('nav.institutions')}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {(['name', 'code'] as const).map((column) => (
                <th key={column} scope="col" className="govuk-table__header">
                  {text(`people.column.${column}`)}
                </th>
              ))}
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                {text('people.column.people')}
              </th>
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {institutions.map(({ id, name, code, people }) => (
              <tr key={id} className="govuk-table__row">
                <th scope="row" className="govuk-table__header" data-label={text('people.column.name')}>
                  <a className="govuk-link" href={`/institutions/${id}`}>
                    {name}
                  </a>
                </th>
                <td className="govuk-table__cell" data-label={text('people.column.code')}>
                  {code}
                </td>
                <td className="govuk-table__cell govuk-table__cell--numeric" data-label={text('people.column.people')}>
                  {formatNumber(locale, people)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pagination page={page} pages={pages} hrefOf={(number) => `/institutions?page=${number}`} />
    </>
  );
}
