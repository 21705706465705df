import type { FindingPage } from '#server/quality/get-quality';
import { FINDING_STATE_LABELS, SEVERITY_LABELS } from '~/domain/quality/labels';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate, formatDateTime } from '~/locales/formats';
import { FileList } from '../file-list';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';

/** A finding and what was done about it, in order of time. */
export function FindingView({ page: { finding, standard, files, may } }: { page: FindingPage }) {
  const { text, locale } = usePortal();
  const said = [
    ...finding.corrections.map((one) => ({ ...one, label: text('quality.correction') })),
    ...finding.returns.map(({ reason, ...one }) => ({ ...one, text: reason, label: text('quality.returned') })),
    ...(finding.closed ? [{ ...finding.closed, label: text('quality.closed') }] : []),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  return (
    <>
      <SummaryList
        rows={[
          { label: text('quality.state'), value: <StatusTag status={finding.state} labels={FINDING_STATE_LABELS} /> },
          { label: text('quality.severity'), value: <StatusTag status={finding.severity} labels={SEVERITY_LABELS} /> },
          { label: text('quality.finding'), value: <span className="portal-lines">{finding.text}</span> },
          ...(standard ? [{ label: text('quality.standard'), value: <LocalizedText value={standard} /> }] : []),
          { label: text('quality.action'), value: <span className="portal-lines">{finding.action}</span> },
          { label: text('quality.dueOn'), value: formatDate(locale, startOfPortalDay(finding.dueOn)) },
        ]}
      />
      {said.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('quality.course')}</h2>
          <ol className="govuk-list govuk-list--spaced">
            {said.map(({ label, name, at, text: words }) => (
              <li key={at.toISOString()}>
                <strong>{label}</strong>, {name}, {formatDateTime(locale, at)}
                <span className="portal-line portal-lines">{words}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      {/* Who corrects sees them in the form. */}
      {files.length > 0 && !may.correct && <FileList files={files} total={files.length} />}
    </>
  );
}
