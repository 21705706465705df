import type { ReactNode } from 'react';
import { APPEAL_STATE_LABELS } from '~/domain/appeals/labels';
import type { AppealGround, AppealState } from '~/domain/appeals/status';
import type { FileState } from '~/domain/files/status';
import { formatBytes } from '~/locales/formats';
import { FileList } from '../file-list';
import { usePortal } from '../portal-context';
import { PortalTime } from '../portal-time';
import { StatusTag } from '../status-tag';
import { SummaryList, type SummaryRow } from '../summary-list';

export interface AppealFile {
  id: string;
  name: string;
  state: FileState;
  bytes: number;
}

interface AppealContentProps {
  appeal: {
    receipt: string;
    sha256: string;
    state: AppealState;
    grounds: readonly AppealGround[];
    text: string;
    submitted: { name: string; at: Date };
    files: readonly AppealFile[];
  };
  /** Rows between the state and the receipt. */
  rows?: readonly SummaryRow[];
  /** Follows the summary: what was said of it. */
  children?: ReactNode;
}

/** What an appeal says, for those who made it and those who decide it. */
export function AppealContent({ appeal, rows = [], children }: AppealContentProps) {
  const { locale, text } = usePortal();
  const { receipt, sha256, state, grounds, submitted, files } = appeal;
  return (
    <>
      <SummaryList
        rows={[
          { label: text('appeals.column.state'), value: <StatusTag status={state} labels={APPEAL_STATE_LABELS} /> },
          ...rows,
          { label: text('appeals.column.receipt'), value: <span className="portal-digest">{receipt}</span> },
          { label: text('appeals.column.submitted'), value: <PortalTime at={submitted.at} seconds /> },
          { label: text('appeals.by'), value: submitted.name },
          {
            label: text('appeals.grounds'),
            value: (
              <ul className="govuk-list">
                {grounds.map((ground) => (
                  <li key={ground}>{text(`appeals.ground.${ground}`)}</li>
                ))}
              </ul>
            ),
          },
          { label: text('appeals.sha256'), value: <span className="portal-digest">{sha256}</span> },
        ]}
      />
      {children}
      <h2 className="govuk-heading-m">{text('appeals.text')}</h2>
      <p className="govuk-body portal-lines portal-text">{appeal.text}</p>
      {files.length > 0 && (
        <FileList
          files={files.map((file) => ({ ...file, size: formatBytes(locale, file.bytes) }))}
          total={files.length}
        />
      )}
    </>
  );
}
