import type { getReport } from '#server/evaluation-report/get-report';
import { PART_LABELS } from '~/domain/committee/labels';
import { LOCALES } from '~/domain/shared/locale';
import { formatDateTime } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { PortalTime } from '../portal-time';
import { usePortal } from '../portal-context';
import { SummaryList } from '../summary-list';
import { ReportFiles } from './report-files';

type ShownReport = NonNullable<Awaited<ReturnType<typeof getReport>>['report']>;

/** What a report holds in short, where it is read, and who signed it. */
export function ReportSummary({ report, path }: { report: ShownReport; path: string }) {
  const { locale, text } = usePortal();
  const { number, made, sha256, counts, signers } = report;
  const holds = [
    text('report.counts.applications', { count: counts.applications, ineligible: counts.ineligible }),
    text('report.counts.recusals', { count: counts.recusals }),
    text('report.counts.consensus', { count: counts.consensus, dissents: counts.dissents }),
    text('report.counts.meetings', { count: counts.meetings }),
    text('report.counts.recommended', { count: counts.recommended }),
  ];
  const at = formatDateTime(locale, new Date(made.at));
  return (
    <>
      <h2 className="govuk-heading-m">{text('report.number', { number })}</h2>
      <SummaryList
        rows={[
          { label: text('report.made'), value: `${made.name}, ${at}` },
          {
            label: text('report.holds'),
            value: (
              <ul className="govuk-list">
                {holds.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
          },
          { label: 'SHA-256', value: <code className="portal-digest">{sha256}</code> },
          { label: text('report.files'), value: <ReportFiles path={path} number={number} languages={LOCALES} /> },
        ]}
      />
      <PlainTable
        caption={text('report.signatures')}
        rows={signers}
        keyOf={({ name, part }) => `${name} ${part}`}
        columns={[
          { label: text('report.paper.name'), cell: ({ name }) => name },
          { label: text('report.signatures.part'), cell: ({ part }) => text(PART_LABELS[part]) },
          {
            label: text('report.signatures.signed'),
            cell: ({ signedAt }) =>
              signedAt ? (
                <span>
                  <PortalTime at={new Date(signedAt)} seconds />
                </span>
              ) : (
                text('report.signatures.waiting')
              ),
          },
          {
            label: text('report.signatures.opinion'),
            cell: ({ opinion }) => <span className="portal-lines">{opinion || text('table.none')}</span>,
          },
        ]}
      />
    </>
  );
}
