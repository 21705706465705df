import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { listViewedMails } from '#server/mail/viewed-mails';
import { EmptyState } from '~/components/empty-state';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { Pagination } from '~/components/pagination';
import { usePortal } from '~/components/portal-context';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = { title: 'mailViewer.title', breadcrumb: 'mailViewer.title' };

export const loader = everyone(({ request }) =>
  listViewedMails(Number(new URL(request.url).searchParams.get('page') ?? 1)),
);

export default function MailViewer() {
  const { locale, text } = usePortal();
  const { mails, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('mailViewer.title')}</PageHeading>
      <InsetText>{text('mailViewer.why')}</InsetText>
      {mails.length === 0 ? (
        <EmptyState title={text('outbox.empty.title')} text={text('mailViewer.empty')} />
      ) : (
        <div className="portal-table portal-table--stacked">
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-visually-hidden">{text('mailViewer.title')}</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {(['subject', 'to', 'at'] as const).map((column) => (
                  <th key={column} scope="col" className="govuk-table__header">
                    {text(`mailViewer.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {mails.map(({ id, subject, to, at }) => (
                <tr key={id} className="govuk-table__row">
                  <th scope="row" className="govuk-table__header" data-label={text('mailViewer.subject')}>
                    <a className="govuk-link" href={`/mail/${id}`}>
                      {subject}
                    </a>
                  </th>
                  <td className="govuk-table__cell" data-label={text('mailViewer.to')}>
                    {to}
                  </td>
                  <td className="govuk-table__cell" data-label={text('mailViewer.at')}>
                    {formatDateTime(locale, at)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination page={page} pages={pages} hrefOf={(number) => `/mail?page=${number}`} />
    </>
  );
}
