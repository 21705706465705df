import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { leftOf } from '~/domain/milestones/acceptance';
import { isOpenReport } from '~/domain/milestones/report-status';
import { REPORTABLE_STATES, type MilestoneState } from '~/domain/milestones/status';
import type { Locale } from '~/domain/shared/locale';
import { formatFile, formatFiles } from '#server/files/format-files';
import { listFiles } from '#server/files/list-files';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import type { MilestoneReportRecord } from '#server/models/milestone-report';
import { unmetOf } from './begin-report';
import { agreementHead, isLate } from './get-milestones';
import { loadOfficeMilestone, loadOwnMilestone, type LoadedMilestone } from './load-milestone';
import { readReport, reportsOf } from './load-report';
import { MOST_VISIT_FILES, visitFiles } from './milestone-files';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  side: 'organisation' | 'office';
  locale: Locale;
  now: Date;
}

export type MilestonePage = Awaited<ReturnType<typeof getMilestone>>;

/** A milestone with what is planned, what was reported and what became of it, for either side. */
export async function getMilestone({ actor, agreementId, key, side, locale, now }: Arguments) {
  const wanted = { actor, agreementId, key };
  const loaded =
    side === 'office'
      ? await loadOfficeMilestone({ ...wanted, action: 'agreements.oversee' })
      : await loadOwnMilestone({ ...wanted, action: 'agreements.read' });
  const { agreement, milestone, planned } = loaded;
  const all = await reportsOf(milestone._id);
  const reports = side === 'office' ? all.filter(({ rounds }) => rounds.length > 0) : all;
  const unmet = new Set((await unmetOf(agreement._id, planned.after)).map((one) => one.key));
  const titles = await titlesOf(agreement._id, planned.after);
  const showsVisit = milestone.visit !== null || side === 'office';
  const subject = visitFiles(agreement._id, key);
  const visit = showsVisit
    ? (await listFiles({ actor, subject, page: 1, pageSize: MOST_VISIT_FILES })).files.map((file) =>
        formatFile(file, locale),
      )
    : [];
  const [latest] = reports;
  const shown = latest && (side === 'organisation' || !isOpenReport(latest.state)) ? latest : null;
  return {
    side,
    agreement: agreementHead(agreement),
    milestone: {
      ...{ key, kind: planned.kind, title: planned.title, deliverables: planned.deliverables },
      ...{ dueOn: milestone.dueOn, amount: milestone.amount, currency: milestone.currency, state: milestone.state },
      ...{ left: leftOf(milestone), isOverdue: isLate(milestone, now), version: milestone.version },
      evidence: planned.evidence.map(({ text }) => text),
      after: planned.after.map((one) => ({ key: one, title: titles.get(one), isMet: !unmet.has(one) })),
      parts: milestone.parts.map(({ number, kind, amount, released, accepted }) => ({
        ...{ number, kind, amount, released, at: accepted.at },
      })),
      needsVisit: planned.visit,
      visit: milestone.visit,
      visitFiles: visit,
      retention: agreement.content.retention,
    },
    reports: reports.map(reportRow),
    read: shown && (await shownReport(shown, loaded, locale)),
    may: mayOf({ actor, loaded, latest: all[0], unmet: unmet.size > 0 }),
  };
}

const titlesOf = async (agreementId: string, keys: readonly string[]) => {
  const records = await Milestone.find({ agreementId, key: { $in: keys } }).lean<MilestoneRecord[]>();
  return new Map(records.map(({ key, title }) => [key, title]));
};

const reportRow = ({ _id: id, number, state, version, rounds, accepted, begun }: MilestoneReportRecord) => ({
  ...{ id, number, state, version, begun, accepted },
  rounds: rounds.map(({ submitted, sha256, returned }) => ({ submitted, sha256, returned })),
});

async function shownReport(report: MilestoneReportRecord, loaded: LoadedMilestone, locale: Locale) {
  const { definition, context, answers, files } = await readReport(report, loaded);
  return { number: report.number, definition, context, answers, files: formatFiles(files, locale) };
}

interface Standing {
  actor: Actor;
  loaded: LoadedMilestone;
  latest: MilestoneReportRecord | undefined;
  unmet: boolean;
}

/** What the actor could do here at the moment; the acts themselves look again. */
function mayOf({ actor, loaded: { agreement, milestone, planned }, latest, unmet }: Standing) {
  const { organisationId, institutionId, state } = agreement;
  const isActive = state === 'active';
  const manages = can(actor, 'agreements.manage', { institutionId });
  const isAdvance = planned.kind === 'advance';
  const isReportable = !isAdvance && (REPORTABLE_STATES as readonly MilestoneState[]).includes(milestone.state);
  const waits = milestone.state === 'reported';
  return {
    report: can(actor, 'agreements.report', { organisationId }) && isActive && isReportable && !unmet,
    isBegun: latest !== undefined && isOpenReport(latest.state),
    accept: manages && isActive && waits && (!planned.visit || milestone.visit !== null),
    return: manages && waits,
    visit: manages && !isAdvance && milestone.visit === null && milestone.state !== 'accepted',
    advance: manages && isActive && isAdvance && milestone.state === 'planned',
    withdraw: manages && (isAdvance ? milestone.state === 'accepted' : latest?.state === 'accepted'),
  };
}
