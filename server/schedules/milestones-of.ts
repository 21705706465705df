import type { Actor } from '~/domain/accounts/roles';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';

interface Wanted {
  actor: Actor;
  agreementId: string;
  side: 'organisation' | 'office';
}

/** An agreement with its milestones in the order of their due dates, without those that are no longer in it. */
export async function milestonesOf({ actor, agreementId, side }: Wanted) {
  const agreement =
    side === 'office'
      ? await loadOfficeAgreement(actor, agreementId, 'agreements.oversee')
      : await loadOwnAgreement(actor, agreementId, 'agreements.read');
  const milestones = await Milestone.find({ agreementId, state: { $ne: 'dropped' } })
    .sort({ dueOn: 1, _id: 1 })
    .lean<MilestoneRecord[]>();
  return { agreement, milestones };
}
