import type { ApplicationRow } from '#server/applications/list-applications';
import { OWN_OUTCOME_LABELS } from '~/domain/results/labels';
import { inLanguage } from '~/domain/shared/localized';
import { APPLICATION_STAGE_LABELS } from '~/domain/submissions/labels';
import { formatDateTime } from '~/locales/formats';
import { LocalizedText } from '../localized-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { ClosesIn } from '../public-call/time-left';
import { StatusTag } from '../status-tag';
import { Tag } from '../tag';

/** The organisation's applications: for what, until when, how far, who last. */
export function ApplicationTable({ rows, total }: { rows: readonly ApplicationRow[]; total: number }) {
  const { locale, text } = usePortal();
  return (
    <PlainTable
      caption={text('applications.list.count', { count: total })}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          label: text('applications.list.application'),
          cell: ({ id, lot, reference, title }) => (
            <div>
              <a className="govuk-link" href={`/applications/${id}`}>
                <LocalizedText value={lot} />
              </a>
              <br />
              <span className="govuk-!-font-weight-regular">{`${reference}: ${inLanguage(title, locale)}`}</span>
            </div>
          ),
        },
        {
          label: text('calls.date.submissionsUntil'),
          cell: ({ closesAt, left }) => (
            <div>
              <PortalTime at={closesAt} /> <ClosesIn left={left} />
            </div>
          ),
        },
        {
          label: text('applications.list.progress'),
          cell: ({ id, stage, outcome, submitted, mustReconfirm, complete, sections }) => (
            <div>
              <StatusTag status={stage} labels={APPLICATION_STAGE_LABELS} />{' '}
              {mustReconfirm && <Tag colour="orange">{text('applications.changed.tag')}</Tag>}
              {outcome && (
                <>
                  <StatusTag status={outcome} labels={OWN_OUTCOME_LABELS} />
                  <br />
                  <a className="govuk-link" href={`/applications/${id}/result`}>
                    {text('results.own.link')}
                  </a>
                </>
              )}
              {submitted && (
                <>
                  <br />
                  <a className="govuk-link" href={`/applications/${id}/receipts/${submitted.receipt}`}>
                    {text('receipts.of', { receipt: submitted.receipt })}
                  </a>
                  <br />
                  <PortalTime at={submitted.at} seconds />
                </>
              )}
              {stage !== 'submitted' && (
                <>
                  <br />
                  {text('applications.progress', { complete, count: sections })}
                </>
              )}
            </div>
          ),
        },
        {
          label: text('applications.list.last'),
          cell: ({ last }) =>
            last
              ? text('applications.savedBy', { name: last.by, at: formatDateTime(locale, last.at) })
              : text('applications.list.untouched'),
        },
      ]}
    />
  );
}
