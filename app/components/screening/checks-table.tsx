import type { Check, CheckFinding } from '~/domain/screening/checklist';
import { CHECK_KIND_LABELS, FINDING_LABELS } from '~/domain/screening/labels';
import { checkText } from '~/locales/evidence-text';
import { PlainTable, type PlainColumn } from '../plain-table';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { MachineResult } from './machine-result';

/** What somebody found, as a column of the table. */
export interface FindingColumn {
  label: string;
  of: (check: string) => CheckFinding | undefined;
}

interface ChecksTableProps {
  caption: string;
  checks: readonly Check[];
  columns: readonly FindingColumn[];
}

/** The checks of an application with what the portal found, and what people did. */
export function ChecksTable({ caption, checks, columns }: ChecksTableProps) {
  const { text, locale } = usePortal();
  const found: PlainColumn<Check>[] = columns.map(({ label, of }) => ({
    label,
    cell: ({ key }) => <Finding finding={of(key)} />,
  }));
  return (
    <PlainTable
      caption={caption}
      columns={[
        { label: text('screening.column.check'), cell: (check) => checkText(check, text, locale) },
        { label: text('screening.column.kind'), cell: ({ kind }) => text(CHECK_KIND_LABELS[kind]) },
        {
          label: text('screening.column.machine'),
          cell: (check) => (
            <div>
              <MachineResult check={check} />
            </div>
          ),
        },
        ...found,
      ]}
      rows={checks}
      keyOf={({ key }) => key}
    />
  );
}

/** What somebody found of one check. */
export function Finding({ finding }: { finding: CheckFinding | undefined }) {
  if (!finding) return null;
  return (
    <div>
      <StatusTag status={finding.met ? 'met' : 'not-met'} labels={FINDING_LABELS} />
      {finding.reason && <p className="govuk-body-s portal-lines govuk-!-margin-bottom-0">{finding.reason}</p>}
    </div>
  );
}
