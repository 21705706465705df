import { answerOfFiles } from '~/domain/applications/answer-files';
import type { FormContext } from '~/domain/applications/answers';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { isOpenReport } from '~/domain/milestones/report-status';
import { reportContext, reportDefinition } from '~/domain/milestones/report-form';
import { readDraft, type ReadDraft } from '#server/applications/read-draft';
import { describeFile, type FileDescription } from '#server/files/describe-file';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';
import { StoredFile } from '#server/models/stored-file';
import type { LoadedMilestone } from './load-milestone';
import { reportWords } from './report-form';

/** The newest report on a milestone; null before the first. */
export const currentReport = (milestoneId: string): Promise<MilestoneReportRecord | null> =>
  MilestoneReport.findOne({ milestoneId }).sort({ number: -1 }).lean<MilestoneReportRecord>();

/** All reports on a milestone, the newest first. */
export const reportsOf = (milestoneId: string): Promise<MilestoneReportRecord[]> =>
  MilestoneReport.find({ milestoneId }).sort({ number: -1 }).lean<MilestoneReportRecord[]>();

export interface ReadReport extends ReadDraft {
  definition: FormDefinition;
  context: FormContext;
  /** By question, the oldest first. */
  files: Record<string, FileDescription[]>;
}

/** What a report says: by what is planned now as long as it is written, by the form that it was handed in with afterwards. */
export async function readReport(
  report: MilestoneReportRecord,
  { milestone, planned }: Omit<LoadedMilestone, 'agreement'>,
): Promise<ReadReport> {
  const definition = definitionOf(report, { planned });
  const context = reportContext(milestone.amount, milestone.currency);
  const files = await filesOfReport(report._id);
  return { definition, context, files, ...readDraft({ definition, context, typed: report.values, files }) };
}

export const definitionOf = (
  { state, definition, form }: MilestoneReportRecord,
  { planned }: Pick<LoadedMilestone, 'planned'>,
): FormDefinition => (!isOpenReport(state) && definition ? definition : reportDefinition(form, planned, reportWords()));

async function filesOfReport(reportId: string): Promise<Record<string, FileDescription[]>> {
  const stored = await StoredFile.find({
    'subject.kind': 'milestone',
    'subject.id': { $gte: `${reportId}.`, $lt: `${reportId}/` },
    state: { $in: ['scanning', 'clean', 'infected'] },
  })
    .sort({ createdAt: 1, _id: 1 })
    .lean();
  const found: Record<string, FileDescription[]> = {};
  for (const file of stored) (found[answerOfFiles(file.subject.id).question] ??= []).push(describeFile(file));
  return found;
}
