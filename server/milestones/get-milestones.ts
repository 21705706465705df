import type { Actor } from '~/domain/accounts/roles';
import { leftOf } from '~/domain/milestones/acceptance';
import { isOverdue } from '~/domain/milestones/status';
import { portalDay } from '~/domain/shared/portal-day';
import type { AgreementRecord } from '#server/models/agreement';
import type { MilestoneRecord } from '#server/models/milestone';
import { milestonesOf } from '#server/schedules/milestones-of';

interface Arguments {
  actor: Actor;
  agreementId: string;
  side: 'organisation' | 'office';
  now: Date;
}

/** What every page of an agreement's milestones says of the agreement. */
export const agreementHead = ({ _id, number, title, organisation, state }: AgreementRecord) => ({
  ...{ id: _id, number: number ?? '', title, organisation, state },
});
export type AgreementHead = ReturnType<typeof agreementHead>;

/** The milestones of an agreement in the order of their due dates; none before it is active. */
export async function getMilestones({ now, ...wanted }: Arguments) {
  const { agreement, milestones: records } = await milestonesOf(wanted);
  const { startsOn, endsOn } = agreement.content;
  const milestones = records.map((record) => listed(record, now));
  return { agreement: agreementHead(agreement), span: { startsOn, endsOn, today: portalDay(now) }, milestones };
}

const listed = (record: MilestoneRecord, now: Date) => {
  const { key, kind, title, dueOn, amount, currency, state } = record;
  const accepted = amount - leftOf(record);
  return { key, kind, title, dueOn, amount, currency, state, accepted, isOverdue: isLate(record, now) };
};
export type ListedMilestone = ReturnType<typeof listed>;

/** An advance is nobody's to report, and so never late. */
export const isLate = (milestone: Pick<MilestoneRecord, 'kind' | 'state' | 'dueOn'>, now: Date): boolean =>
  milestone.kind !== 'advance' && isOverdue(milestone, portalDay(now));
