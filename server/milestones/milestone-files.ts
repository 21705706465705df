import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { answerOfFiles } from '~/domain/applications/answer-files';
import type { FileSubject } from '~/domain/files/file-subject';
import { isOpenReport } from '~/domain/milestones/report-status';
import { MOST_REPORT_FILES } from '~/domain/milestones/report-form';
import { DomainError } from '~/domain/shared/errors';
import { anyFiles, type SubjectRules } from '#server/files/subject-rules';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';

/** Files that come with what a visit found. */
export const MOST_VISIT_FILES = 10;
const VISIT = 'visit';

/** What answers a question of a report. */
export const reportFiles = (reportId: string, question: string): FileSubject => ({
  kind: 'milestone',
  id: `${reportId}.${question}`,
});

/** What belongs to a visit for a milestone of an agreement. */
export const visitFiles = (agreementId: string, key: string): FileSubject => ({
  kind: VISIT,
  id: `${agreementId}.${key}`,
});

const reportOf = (subjectId: string) =>
  MilestoneReport.findOne({ _id: answerOfFiles(subjectId).applicationId }).lean<MilestoneReportRecord>();

const mayWrite = async (actor: Actor, subjectId: string) => {
  const report = await reportOf(subjectId);
  return report !== null && isOpenReport(report.state) && can(actor, 'agreements.report', report);
};

/** Evidence of a report: the organisation's until it is handed in, then read by the institution too. */
export const MILESTONE_FILES: SubjectRules = {
  sealed: false,
  mayRead: async (actor, subjectId) => {
    const report = await reportOf(subjectId);
    if (!report) return false;
    return (
      can(actor, 'agreements.read', report) || (report.rounds.length > 0 && can(actor, 'agreements.oversee', report))
    );
  },
  mayAdd: mayWrite,
  mayRemove: mayWrite,
  allowance: async (subjectId) => {
    const report = await reportOf(subjectId);
    if (!report) throw new DomainError('not-found');
    return { ...anyFiles(10), together: { prefix: `${report._id}.`, maxFiles: MOST_REPORT_FILES } };
  },
};

const milestoneOf = (subjectId: string) => Milestone.findOne({ _id: subjectId }).lean<MilestoneRecord>();

const mayRecord = async (actor: Actor, subjectId: string) => {
  const milestone = await milestoneOf(subjectId);
  return milestone !== null && milestone.visit === null && can(actor, 'agreements.manage', milestone);
};

/** What a visitor brought back: read by both sides once it is recorded, by the institution alone before. */
export const VISIT_FILES: SubjectRules = {
  sealed: false,
  mayRead: async (actor, subjectId) => {
    const milestone = await milestoneOf(subjectId);
    if (!milestone) return false;
    return (
      can(actor, 'agreements.oversee', milestone) ||
      (milestone.visit !== null && can(actor, 'agreements.read', milestone))
    );
  },
  mayAdd: mayRecord,
  mayRemove: mayRecord,
  allowance: () => Promise.resolve(anyFiles(MOST_VISIT_FILES)),
};
