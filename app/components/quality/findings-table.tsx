import { FINDING_STATE_LABELS, SEVERITY_LABELS } from '~/domain/quality/labels';
import { isLate, type FindingState, type Severity } from '~/domain/quality/quality';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { Tag } from '../tag';

interface FindingsTableProps {
  /** The quality page of the service. */
  home: string;
  findings: readonly {
    id: string;
    visitId: string;
    number: number;
    severity: Severity;
    text: string;
    dueOn: string;
    state: FindingState;
  }[];
  today: string;
}

/** What visits found wanting. */
export function FindingsTable({ home, findings, today }: FindingsTableProps) {
  const { text, locale } = usePortal();
  return (
    <PlainTable
      caption={text('quality.findings')}
      rows={findings}
      keyOf={({ id }) => id}
      columns={[
        {
          label: text('quality.finding'),
          long: true,
          cell: ({ visitId, number, text: said }) => (
            <a className="govuk-link" href={`${home}/${visitId}/findings/${number}`}>
              {said}
            </a>
          ),
        },
        {
          label: text('quality.severity'),
          cell: ({ severity }) => <StatusTag status={severity} labels={SEVERITY_LABELS} />,
        },
        {
          label: text('quality.dueOn'),
          cell: ({ dueOn, state }) => (
            <>
              {formatDate(locale, startOfPortalDay(dueOn))}
              {isLate({ state, dueOn }, today) && (
                <span className="portal-line">
                  <Tag colour="red">{text('quality.overdue')}</Tag>
                </span>
              )}
            </>
          ),
        },
        {
          label: text('quality.state'),
          cell: ({ state }) => <StatusTag status={state} labels={FINDING_STATE_LABELS} />,
        },
      ]}
    />
  );
}
