import { can } from '~/domain/accounts/permissions';
import type { FileSubject } from '~/domain/files/file-subject';
import { MOST_RECEIPTS } from '~/domain/expenditure/cost';
import { isOpenReport } from '~/domain/milestones/report-status';
import type { Actor } from '~/domain/accounts/roles';
import { describeFile, type FileDescription } from '#server/files/describe-file';
import { anyFiles, type SubjectRules } from '#server/files/subject-rules';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';
import { StoredFile } from '#server/models/stored-file';

/** Where the receipts of a report are kept. */
export const receiptsOf = (reportId: string): FileSubject => ({ kind: 'expenditure', id: reportId });

/** The receipts of a report, the oldest first. */
export async function listReceipts(reportId: string): Promise<FileDescription[]> {
  const { kind, id } = receiptsOf(reportId);
  const stored = await StoredFile.find({
    ...{ 'subject.kind': kind, 'subject.id': id },
    state: { $in: ['scanning', 'clean', 'infected'] },
  })
    .sort({ createdAt: 1, _id: 1 })
    .lean();
  return stored.map((file) => describeFile(file));
}

const reportOf = (reportId: string) => MilestoneReport.findOne({ _id: reportId }).lean<MilestoneReportRecord>();

const mayWrite = async (actor: Actor, reportId: string) => {
  const report = await reportOf(reportId);
  return report !== null && isOpenReport(report.state) && can(actor, 'agreements.report', report);
};

/** Receipts are the organisation's until the report is handed in, then read by the institution too. */
export const RECEIPT_FILES: SubjectRules = {
  sealed: false,
  mayRead: async (actor, reportId) => {
    const report = await reportOf(reportId);
    if (!report) return false;
    return (
      can(actor, 'agreements.read', report) || (report.rounds.length > 0 && can(actor, 'agreements.oversee', report))
    );
  },
  mayAdd: mayWrite,
  mayRemove: mayWrite,
  allowance: () => Promise.resolve(anyFiles(MOST_RECEIPTS)),
};
