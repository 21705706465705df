import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { listJobs } from '#server/jobs/list-jobs';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { Tag } from '~/components/tag';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = { title: 'jobs.title', breadcrumb: 'jobs.title' };

export const loader = permitted('jobs.read', ({ actor, now }) => listJobs(actor, now));

const COLOURS = { running: 'blue', done: 'green', failed: 'red' } as const;

export default function Jobs() {
  const { locale, text } = usePortal();
  const { jobs, unchained } = useLoaderData<typeof loader>();
  const instant = (at: Date | null) => (at ? formatDateTime(locale, at) : text('jobs.never'));
  return (
    <>
      <PageHeading>{text('jobs.title')}</PageHeading>
      <p className="govuk-body-l">{text('jobs.lead')}</p>
      <div className="portal-table portal-table--stacked">
        <table className="govuk-table">
          <caption className="govuk-table__caption govuk-table__caption--s">{text('jobs.caption')}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {(['name', 'last', 'outcome', 'next'] as const).map((column) => (
                <th key={column} scope="col" className="govuk-table__header">
                  {text(`jobs.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {jobs.map(({ name, lastRunAt, outcome, failure, nextRunAt }) => (
              <tr key={name} className="govuk-table__row">
                <th scope="row" className="govuk-table__header" data-label={text('jobs.name')}>
                  {text(`job.${name}`)}
                </th>
                <td className="govuk-table__cell" data-label={text('jobs.last')}>
                  {instant(lastRunAt)}
                </td>
                <td className="govuk-table__cell" data-label={text('jobs.outcome')}>
                  {outcome ? <Tag colour={COLOURS[outcome]}>{text(`jobs.${outcome}`)}</Tag> : text('jobs.never')}{' '}
                  {outcome === 'failed' && failure}
                </td>
                <td className="govuk-table__cell" data-label={text('jobs.next')}>
                  {instant(nextRunAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="govuk-body">{text('jobs.unchained', { count: unchained })}</p>
    </>
  );
}
