import { REPORTABLE_STATES } from '~/domain/milestones/status';
import { portalDay } from '~/domain/shared/portal-day';
import { approversOf } from '#server/calls/tell-audience';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { peopleOfOrganisation } from '#server/people/mail-recipients';
import { dayAfter } from './day-after';
import { aboutMilestone, managersOf } from './tell-of-milestone';

/**
 * Days before a milestone is due (negative: after) on which people are reminded, the most urgent first: the organisation; from
 * the first day after also the institution's managers; from the last one its approvers too.
 */
const REMINDED = [-7, -1, 3, 14] as const;
type Days = (typeof REMINDED)[number];

interface Run {
  now: Date;
  signal: AbortSignal;
}

/** Mails people of milestones that are due soon or overdue, once for each of these days; gives how many milestones. */
export async function remindOfMilestones({ now, signal }: Run): Promise<number> {
  let reminded = 0;
  for (const days of REMINDED) {
    for await (const milestone of Milestone.find(due(days, now))
      .sort({ dueOn: 1 })
      .lean<MilestoneRecord[]>()
      .cursor()) {
      if (signal.aborted) return reminded;
      if (await remind(milestone as MilestoneRecord, days, now)) reminded += 1;
    }
  }
  return reminded;
}

const due = (days: Days, now: Date) => ({
  state: { $in: [...REPORTABLE_STATES] },
  kind: { $ne: 'advance' as const },
  dueOn: { $lte: dayAfter(portalDay(now), days) },
  reminded: { $not: { $elemMatch: { $lte: days } } },
});

function remind({ _id, agreementId }: MilestoneRecord, days: Days, now: Date): Promise<boolean> {
  return inTransaction(async () => {
    const agreement = await Agreement.findOne({ _id: agreementId, state: 'active' }).lean<AgreementRecord>();
    if (!agreement) return false;
    const milestone = await Milestone.findOneAndUpdate(
      { _id, ...due(days, now) },
      { $push: { reminded: days } },
      { returnDocument: 'after' },
    ).lean<MilestoneRecord>();
    if (!milestone) return false;
    const { organisationId, institutionId } = agreement;
    const about = { ...aboutMilestone({ agreement, milestone }), dueOn: milestone.dueOn, isOverdue: days < 0 };
    const own = { ...about, side: 'organisation' as const };
    const office = { ...about, side: 'office' as const };
    await enqueueMails({ to: await peopleOfOrganisation(organisationId), template: 'milestone-due', props: own, now });
    if (days < 0) {
      await enqueueMails({ to: await managersOf(institutionId), template: 'milestone-due', props: office, now });
    }
    if (days === REMINDED[0]) {
      await enqueueMails({ to: await approversOf(institutionId, []), template: 'milestone-due', props: office, now });
    }
    return true;
  });
}
