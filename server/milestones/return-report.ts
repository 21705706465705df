import type { Actor } from '~/domain/accounts/roles';
import { EXPENDITURE_ITEM } from '~/domain/milestones/report-form';
import { RUNNING_STATES } from '~/domain/agreements/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import type { MilestoneReportRecord } from '#server/models/milestone-report';
import { changeMilestone, changeReport, stale } from './change-milestone';
import { loadOfficeMilestone, milestoneOf, type LoadedMilestone } from './load-milestone';
import { currentReport } from './load-report';
import { tellOrganisation } from './tell-of-milestone';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: {
    /** Of the report, as the page had shown it. */
    version: number;
    reason: string;
    /** By the key of a question, or `expenditure`. */
    comments: Record<string, string>;
  };
  now: Date;
}

/** Gives a report back to the organisation with what is to be mended, item by item; it writes on in the same report. */
export async function returnReport({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOfficeMilestone({ actor, agreementId, key, action: 'agreements.manage' });
  await inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, RUNNING_STATES);
    const loaded = await milestoneOf(agreement, key);
    const report = await submittedReport(loaded, input.version);
    const act = { by: actor.userId, name: actor.name, at: now };
    const comments = commentsOn(report, input.comments);
    const last = report.rounds.length - 1;
    const returned = { ...act, reason: input.reason, comments };
    const rounds = report.rounds.map((round, at) => (at === last ? { ...round, returned } : round));
    await changeReport(report, input.version, { state: 'returned', rounds });
    await changeMilestone(loaded.milestone, { state: 'returned' });
    await appendEvent({
      actor,
      action: 'milestones.returned',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestone: key, report: report.number, comments: comments.length },
      after: { reason: input.reason, comments },
      now,
    });
    await tellOrganisation(loaded, { what: 'returned', reason: input.reason, now });
  });
}

function commentsOn({ definition }: MilestoneReportRecord, typed: Record<string, string>) {
  const questions = (definition?.sections ?? []).flatMap((section) => section.questions.map(({ key }) => key));
  return [...questions, EXPENDITURE_ITEM].flatMap((item) => {
    const text = typed[item]?.trim() ?? '';
    return text === '' ? [] : [{ item, text }];
  });
}

/** The report that waits for the institution, as its page had shown it. */
export async function submittedReport({ milestone }: LoadedMilestone, version: number): Promise<MilestoneReportRecord> {
  const report = await currentReport(milestone._id);
  if (milestone.state !== 'reported' || report?.state !== 'submitted') {
    throw new DomainError('wrong-state', 'milestones.error.notReported');
  }
  if (report.version !== version) throw stale();
  return report;
}
