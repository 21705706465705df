import type { Actor } from '~/domain/accounts/roles';
import { REPORTABLE_STATES } from '~/domain/milestones/status';
import { portalDay, startOfPortalDay } from '~/domain/shared/portal-day';
import { dayAfter } from '#server/milestones/day-after';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import type { WaitingProvider } from './waiting-provider';

/** Milestones are on the desk of an organisation so many days before they are due. */
const SHOWN_BEFORE = 14;

const first = (filter: Record<string, unknown>, limit: number) =>
  Milestone.find(filter).sort({ dueOn: 1, _id: 1 }).limit(limit).lean<MilestoneRecord[]>();

const itemsOf = (records: readonly MilestoneRecord[], side: '' | '/office') =>
  records.map(({ agreementId, key, title, dueOn }) => ({
    label: 'milestones.desk.one' as const,
    values: { title },
    href: `${side}/agreements/${agreementId}/milestones/${key}`,
    // All of the day that it is due on.
    until: startOfPortalDay(dayAfter(dueOn, 1)),
  }));

const toReport = ({ home }: Actor, now: Date) => ({
  organisationId: home?.kind === 'organisation' ? home.id : '',
  kind: { $ne: 'advance' as const },
  $or: [
    { state: 'returned' as const },
    { state: { $in: [...REPORTABLE_STATES] }, dueOn: { $lte: dayAfter(portalDay(now), SHOWN_BEFORE) } },
  ],
});

/** Milestones that an organisation is to report soon, and reports that came back. */
export const milestonesToReport: WaitingProvider = {
  id: 'milestones-to-report',
  heading: 'milestones.desk.report',
  action: 'agreements.report',
  section: 'agreements',
  count: (actor, now) => Milestone.countDocuments(toReport(actor, now)),
  list: async (actor, now, limit) => itemsOf(await first(toReport(actor, now), limit), ''),
};

const ofOffice = ({ home }: Actor) => (home?.kind === 'institution' ? home.id : '');
const reported = (actor: Actor) => ({ institutionId: ofOffice(actor), state: 'reported' as const });

/** Reports that wait for the institution's managers. */
export const reportsToExamine: WaitingProvider = {
  id: 'milestone-reports',
  heading: 'milestones.desk.examine',
  action: 'agreements.manage',
  section: 'officeMilestones',
  count: (actor) => Milestone.countDocuments(reported(actor)),
  list: async (actor, _now, limit) => itemsOf(await first(reported(actor), limit), '/office'),
};

const overdue = (actor: Actor, now: Date) => ({
  institutionId: ofOffice(actor),
  state: { $in: [...REPORTABLE_STATES] },
  kind: { $ne: 'advance' as const },
  dueOn: { $lt: portalDay(now) },
});

/** Milestones that nobody has reported in time. */
export const milestonesOverdue: WaitingProvider = {
  id: 'milestones-overdue',
  heading: 'milestones.desk.overdue',
  action: 'agreements.manage',
  section: 'officeMilestones',
  count: (actor, now) => Milestone.countDocuments(overdue(actor, now)),
  list: async (actor, now, limit) => itemsOf(await first(overdue(actor, now), limit), '/office'),
};
