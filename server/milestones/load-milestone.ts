import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { PlannedMilestone } from '~/domain/agreements/content';
import { DomainError } from '~/domain/shared/errors';
import { loadOfficeAgreement, loadOwnAgreement } from '#server/agreements/load-agreement';
import type { AgreementRecord } from '#server/models/agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';

export interface LoadedMilestone {
  agreement: AgreementRecord;
  milestone: MilestoneRecord;
  planned: PlannedMilestone;
}

interface Wanted {
  actor: Actor;
  agreementId: string;
  /** Of the milestone. */
  key: string;
  action: Action;
}

/** A milestone of an agreement that is or was active, before its organisation's people; `not-found` for everybody else. */
export const loadOwnMilestone = async ({ actor, agreementId, key, action }: Wanted): Promise<LoadedMilestone> =>
  milestoneOf(await loadOwnAgreement(actor, agreementId, action), key);

/** The same in the office of its institution, and before an auditor. */
export const loadOfficeMilestone = async ({ actor, agreementId, key, action }: Wanted): Promise<LoadedMilestone> =>
  milestoneOf(await loadOfficeAgreement(actor, agreementId, action), key);

/** A milestone with what is planned of it; `not-found` where it is not (or no longer) in the agreement. */
export async function milestoneOf(agreement: AgreementRecord, key: string): Promise<LoadedMilestone> {
  const milestone = await Milestone.findOne({ _id: `${agreement._id}.${key}` }).lean<MilestoneRecord>();
  const planned = agreement.content.milestones.find((one) => one.key === key);
  if (!milestone || !planned || milestone.state === 'dropped') throw new DomainError('not-found');
  return { agreement, milestone, planned };
}
