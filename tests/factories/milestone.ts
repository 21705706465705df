import { randomUUID } from 'node:crypto';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition, FormSection } from '~/domain/applications/form-definition';
import type { FileState } from '~/domain/files/status';
import type { FormValues } from '~/forms/form-reply';
import { fingerprint } from '#server/applications/typed-questions';
import { acceptMilestone } from '#server/milestones/accept-milestone';
import { beginReport } from '#server/milestones/begin-report';
import { definitionOf } from '#server/milestones/load-report';
import { reportFiles } from '#server/milestones/milestone-files';
import { milestoneOf } from '#server/milestones/load-milestone';
import { returnReport } from '#server/milestones/return-report';
import { saveReport } from '#server/milestones/save-report';
import { submitReport } from '#server/milestones/submit-report';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';
import type { RunningAgreement } from './agreement';
import { storedFile } from './stored-file';

export type Reporting = Pick<RunningAgreement, 'agreement' | 'representative' | 'manager'>;

export const reportOf = async ({ agreement }: Reporting, key = 'm1'): Promise<MilestoneReportRecord> =>
  MilestoneReport.findOne({ milestoneId: `${agreement._id}.${key}` })
    .sort({ number: -1 })
    .orFail()
    .lean<MilestoneReportRecord>();

export const milestoneRecord = async ({ agreement }: Reporting, key = 'm1'): Promise<MilestoneRecord> =>
  Milestone.findOne({ _id: `${agreement._id}.${key}` })
    .orFail()
    .lean<MilestoneRecord>();

/** What somebody types who answers all of a section. */
export function typedAnswers({ questions }: Pick<FormSection, 'questions'>): FormValues {
  return Object.fromEntries(
    questions.flatMap(({ key, type }): [string, string][] => {
      const name = `answers.${key}`;
      if (type === 'number') return [[name, '12']];
      if (type === 'single-choice') return [[name, 'reached']];
      return type === 'files' ? [] : [[name, `Answer to ${key}`]];
    }),
  );
}

/** Begins a report and answers everything, evidence included; the result is what is asked. */
export async function writtenReport(of: Reporting, key = 'm1'): Promise<FormDefinition> {
  const { agreement, representative: actor } = of;
  const now = new Date();
  const agreementId = agreement._id;
  await beginReport({ actor, agreementId, key, now });
  const report = await reportOf(of, key);
  const definition = definitionOf(report, await milestoneOf(agreement, key));
  for (const section of definition.sections) {
    const typed = typedAnswers(section);
    await saveReport({ actor, agreementId, key, section: section.key, typed, base: fingerprint({}), now });
  }
  for (const { key: question, type } of questionsOf(definition)) {
    if (type === 'files') await evidenceFile(report._id, question, actor.userId);
  }
  return definition;
}

/** A stored file as evidence. */
export const evidenceFile = (reportId: string, question: string, uploaderId: string, state?: FileState) =>
  storedFile(reportFiles(reportId, question), uploaderId, state);

/** Hands in what is written. */
export async function handIn(of: Reporting, key = 'm1', formKey: string = randomUUID()): Promise<void> {
  const { version } = await reportOf(of, key);
  const { agreement, representative: actor } = of;
  await submitReport({ actor, agreementId: agreement._id, key, input: { version, formKey }, now: new Date() });
}

/** A whole report that waits for the institution. */
export async function reportedMilestone(of: Reporting, key = 'm1'): Promise<void> {
  await writtenReport(of, key);
  await handIn(of, key);
}

/** Accepts what was reported; all that is left where no amount is given. */
export async function accept(of: Reporting, key = 'm1', amount: number | null = null): Promise<void> {
  const { version } = await reportOf(of, key);
  const input = { version, amount, comment: '' };
  await acceptMilestone({ actor: of.manager, agreementId: of.agreement._id, key, input, now: new Date() });
}

/** Returns what was reported with a comment on one item. */
export async function giveBack(of: Reporting, key = 'm1', comments: Record<string, string> = {}): Promise<void> {
  const { version } = await reportOf(of, key);
  const input = { version, reason: 'The photographs are dark', comments };
  await returnReport({ actor: of.manager, agreementId: of.agreement._id, key, input, now: new Date() });
}
