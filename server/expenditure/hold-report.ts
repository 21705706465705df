import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { isOpenReport } from '~/domain/milestones/report-status';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeMilestone, loadOwnMilestone, type LoadedMilestone } from '#server/milestones/load-milestone';
import { currentReport } from '#server/milestones/load-report';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';

/** Names a milestone to somebody who acts on its costs. */
export interface CostsOf {
  actor: Actor;
  agreementId: string;
  /** Of the milestone. */
  key: string;
}

export interface LoadedReport extends LoadedMilestone {
  report: MilestoneReportRecord;
}

/** The newest report on a milestone of the actor's own organisation; `not-found` before there is one. */
export async function loadOwnReport(of: CostsOf, action: Action = 'agreements.report'): Promise<LoadedReport> {
  return withReport(await loadOwnMilestone({ ...of, action }));
}

/** The same in the office, from the time that it was handed in first. */
export async function loadOfficeReport(of: CostsOf, action: Action): Promise<LoadedReport> {
  const loaded = await withReport(await loadOfficeMilestone({ ...of, action }));
  if (loaded.report.rounds.length === 0) throw new DomainError('not-found');
  return loaded;
}

async function withReport(loaded: LoadedMilestone): Promise<LoadedReport> {
  const report = await currentReport(loaded.milestone._id);
  if (!report) throw new DomainError('not-found');
  return { ...loaded, report };
}

/**
 * Holds a report until the caller's transaction ends, so that its costs do not change while it is handed in or judged.
 * `wrong-state` where it is not with who acts.
 */
export async function holdReport({ _id }: MilestoneReportRecord, where: 'open' | 'submitted'): Promise<void> {
  const held = await MilestoneReport.findOneAndUpdate({ _id }, { $inc: { costActs: 1 } }).lean<MilestoneReportRecord>();
  const fits = held && (where === 'open' ? isOpenReport(held.state) : held.state === 'submitted');
  if (!fits) throw new DomainError('wrong-state', 'expenditure.error.state');
}
