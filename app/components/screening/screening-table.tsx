import type { ScreeningList } from '#server/screening/list-screening';
import { applicantLabel } from '~/domain/scoring/applicant';
import { SCREENING_STATE_LABELS } from '~/domain/screening/labels';
import { inLanguage } from '~/domain/shared/localized';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** The applications of a call in their screening. */
export function ScreeningTable({ list }: { list: ScreeningList }) {
  const { text, locale } = usePortal();
  const { callId, rows, lots, total } = list;
  const nameOf = (lot: string) => {
    const found = lots.find(({ key }) => key === lot);
    return found ? inLanguage(found.name, locale) : '';
  };
  return (
    <PlainTable
      caption={text('screening.table', { count: total })}
      columns={[
        {
          label: text('screening.column.application'),
          cell: ({ applicationId, applicant }) => (
            <a className="govuk-link" href={`/evaluations/${callId}/screening/${applicationId}`}>
              {applicantLabel(applicant, text)}
            </a>
          ),
        },
        { label: text('committee.column.lot'), cell: ({ lot }) => nameOf(lot) },
        {
          label: text('screening.state'),
          cell: ({ state }) => <StatusTag status={state} labels={SCREENING_STATE_LABELS} />,
        },
        {
          label: text('screening.column.own'),
          cell: ({ isMine, isGiven }) =>
            text(isGiven ? 'screening.own.given' : isMine ? 'screening.own.due' : 'screening.own.none'),
        },
        {
          label: text('screening.column.machine'),
          cell: ({ checks }) =>
            text('screening.machineSum', {
              met: checks.filter(({ machine }) => machine === 'met').length,
              of: checks.length,
            }),
        },
      ]}
      rows={rows}
      keyOf={({ applicationId }) => applicationId}
    />
  );
}
