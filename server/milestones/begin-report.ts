import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { isOpenReport } from '~/domain/milestones/report-status';
import { REPORTABLE_STATES, type MilestoneState } from '~/domain/milestones/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { MilestoneReport } from '#server/models/milestone-report';
import { loadOwnMilestone, milestoneOf, type LoadedMilestone } from './load-milestone';
import { currentReport } from './load-report';
import { reportForm } from './report-form';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  now: Date;
}

/**
 * Begins a report on a milestone, once all is accepted that it comes after. Where one is being written already, that one is
 * meant: two colleagues begin the same.
 */
export async function beginReport({ actor, agreementId, key, now }: Arguments): Promise<{ reportId: string }> {
  const { agreement } = await loadOwnMilestone({ actor, agreementId, key, action: 'agreements.report' });
  const form = await reportForm(agreement.programmeId);
  return inTransaction(async () => {
    const held = await holdAgreement(agreementId, ['active']);
    const loaded = await milestoneOf(held, key);
    const latest = await currentReport(loaded.milestone._id);
    if (latest && isOpenReport(latest.state)) return { reportId: latest._id };
    await assertReportable(loaded);
    const _id = randomUUID();
    const { organisationId, institutionId } = held;
    await MilestoneReport.create({
      ...{ _id, agreementId, milestoneId: loaded.milestone._id, key, organisationId, institutionId, form },
      ...{ number: (latest?.number ?? 0) + 1, state: 'draft', version: 1 },
      begun: { by: actor.userId, name: actor.name, at: now },
    });
    await appendEvent({
      actor,
      action: 'milestones.report-begun',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestone: key },
      now,
    });
    return { reportId: _id };
  });
}

/** Refuses what is not to be reported now: an advance, what waits or is accepted, what comes after others. */
export async function assertReportable({ agreement, milestone, planned }: LoadedMilestone): Promise<void> {
  if (planned.kind === 'advance') throw new DomainError('wrong-state', 'milestones.error.advance');
  if (!(REPORTABLE_STATES as readonly MilestoneState[]).includes(milestone.state)) {
    throw new DomainError('wrong-state', 'milestones.error.notReportable');
  }
  const missing = await unmetOf(agreement._id, planned.after);
  if (missing.length > 0) throw new DomainError('wrong-state', 'milestones.error.after');
}

/** Of these milestones, those that are not accepted yet. */
export async function unmetOf(agreementId: string, after: readonly string[]): Promise<MilestoneRecord[]> {
  if (after.length === 0) return [];
  return Milestone.find({
    agreementId,
    key: { $in: after },
    state: { $nin: ['accepted', 'dropped'] },
  }).lean<MilestoneRecord[]>();
}
