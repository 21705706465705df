import type { ListedSubmission } from '#server/submissions/get-submissions';
import { SUBMISSION_STATE_LABELS } from '~/domain/submissions/labels';
import { PlainTable } from '../plain-table';
import { useText } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';

interface SubmissionsTableProps {
  applicationId: string;
  submissions: readonly ListedSubmission[];
}

/** Everything that an organisation submitted for one lot, the last first: nothing of it is ever lost. */
export function SubmissionsTable({ applicationId, submissions }: SubmissionsTableProps) {
  const text = useText();
  if (submissions.length === 0) return null;
  return (
    <PlainTable
      caption={text('receipts.history')}
      rows={submissions}
      keyOf={({ id }) => id}
      columns={[
        {
          label: text('receipts.receipt'),
          cell: ({ receipt }) => (
            <a className="govuk-link" href={`/applications/${applicationId}/receipts/${receipt}`}>
              {receipt}
            </a>
          ),
        },
        { label: text('receipts.number'), cell: ({ number }) => number },
        {
          label: text('receipts.submittedAt'),
          cell: ({ submittedAt }) => (
            <div>
              <PortalTime at={submittedAt} seconds />
            </div>
          ),
        },
        {
          label: text('receipts.standing'),
          cell: ({ state }) => <StatusTag status={state} labels={SUBMISSION_STATE_LABELS} />,
        },
        { label: text('receipts.signatory'), cell: ({ signatory }) => signatory },
      ]}
    />
  );
}
