import type { ScreeningList } from '#server/screening/list-screening';
import { applicantLabel } from '~/domain/scoring/applicant';
import { CHECK_OUTCOME_LABELS } from '~/domain/applications/labels';
import { checkText } from '~/locales/evidence-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';

/** What the portal found of many applications, side by side. */
export function MachineTable({ list: { callId, rows, total } }: { list: ScreeningList }) {
  const { text, locale } = usePortal();
  const checks = new Map(rows.flatMap((row) => row.checks.map((check) => [check.key, check] as const)));
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
        ...[...checks.values()].map((check) => ({
          label: checkText(check, text, locale),
          cell: (row: ScreeningList['rows'][number]) => {
            const own = row.checks.find(({ key }) => key === check.key)?.machine ?? null;
            return own && <StatusTag status={own} labels={CHECK_OUTCOME_LABELS} />;
          },
        })),
      ]}
      rows={rows}
      keyOf={({ applicationId }) => applicationId}
    />
  );
}
