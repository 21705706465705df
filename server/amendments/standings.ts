import type { Standing } from '~/domain/agreements/amendment-faults';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';

/** How the milestones of an agreement stand, also those that an amendment has left out. */
export async function standingsOf(agreementId: string): Promise<Standing[]> {
  const milestones = await Milestone.find({ agreementId }).lean<MilestoneRecord[]>();
  return milestones.map(({ key, state, parts }) => ({
    key,
    state,
    accepted: parts.reduce((sum, { amount }) => sum + amount, 0),
  }));
}
