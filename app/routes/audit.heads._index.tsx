import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { listHeads } from '#server/audit/list-heads';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatNumber } from '~/locales/formats';

const SHOWN = 60;

export const handle: PageHandle = { title: 'audit.heads.title', breadcrumb: 'audit.heads.title' };

export const loader = everyone(async ({ now }) => ({ heads: await listHeads(now, SHOWN) }));

export default function AuditHeads() {
  const { locale, text } = usePortal();
  const { heads } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('audit.heads.title')}</PageHeading>
      <p className="govuk-body-l">{text('audit.heads.lead')}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/audit/heads.json">
          {text('audit.heads.json')}
        </a>
      </p>
      {heads.length === 0 ? (
        <EmptyState title={text('audit.empty.title')} text={text('audit.heads.empty')} />
      ) : (
        <div className="portal-table portal-table--stacked">
          <table className="govuk-table">
            <caption className="govuk-table__caption govuk-table__caption--s">{text('audit.heads.caption')}</caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {(['day', 'sequence', 'hash'] as const).map((column) => (
                  <th key={column} scope="col" className="govuk-table__header">
                    {text(`audit.heads.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {heads.map(({ day, sequence, hash }) => (
                <tr key={day} className="govuk-table__row">
                  <th scope="row" className="govuk-table__header" data-label={text('audit.heads.day')}>
                    <a className="govuk-link" href={`/audit/heads/${day}.json`}>
                      {formatDate(locale, startOfPortalDay(day))}
                    </a>
                  </th>
                  <td className="govuk-table__cell" data-label={text('audit.heads.sequence')}>
                    {formatNumber(locale, sequence)}
                  </td>
                  <td className="govuk-table__cell" data-label={text('audit.heads.hash')}>
                    <code className="portal-digest">{hash}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
