import { DomainError } from '~/domain/shared/errors';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { MilestoneReport, type MilestoneReportRecord } from '#server/models/milestone-report';

/** Writes to a milestone as it was read in the same transaction; `stale` where somebody else was there first. */
export async function changeMilestone(
  { _id, version }: Pick<MilestoneRecord, '_id' | 'version'>,
  set: Partial<MilestoneRecord>,
): Promise<void> {
  const change = { $set: set, $inc: { version: 1 } };
  const { matchedCount } = await Milestone.updateOne({ _id, version }, change);
  if (matchedCount === 0) throw stale();
}

/** Writes to a report in the version that its page had shown; `stale` where it has changed since. */
export async function changeReport(
  { _id, state }: Pick<MilestoneReportRecord, '_id' | 'state'>,
  version: number,
  set: Partial<MilestoneReportRecord>,
): Promise<void> {
  const change = { $set: set, $inc: { version: 1 } };
  const { matchedCount } = await MilestoneReport.updateOne({ _id, state, version }, change);
  if (matchedCount === 0) throw stale();
}

export const stale = () => new DomainError('stale', 'milestones.error.stale');
