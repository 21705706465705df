import type { Actor } from '~/domain/accounts/roles';
import { RUNNING_STATES } from '~/domain/agreements/status';
import { LIVE_PAYMENT_STATES } from '~/domain/disbursements/payment-status';
import type { AcceptedPart } from '~/domain/milestones/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries } from '#server/ledger/post-entries';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import type { MilestoneReportRecord } from '#server/models/milestone-report';
import { Payment } from '#server/models/payment';
import { changeMilestone, changeReport, stale } from './change-milestone';
import { loadOfficeMilestone, milestoneOf, type LoadedMilestone } from './load-milestone';
import { currentReport } from './load-report';
import { tellOrganisation } from './tell-of-milestone';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: {
    /** Of the milestone, as the page had shown it. */
    version: number;
    reason: string;
  };
  now: Date;
}

/**
 * Takes back the last acceptance of a milestone as long as no payment of it is under way or made: its report waits for the
 * institution again. With that of the final report, what was kept back of other milestones is kept back again.
 */
export async function withdrawAcceptance({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOfficeMilestone({ actor, agreementId, key, action: 'agreements.manage' });
  await inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, RUNNING_STATES);
    const loaded = await milestoneOf(agreement, key);
    const { milestone } = loaded;
    if (milestone.version !== input.version) throw stale();
    const report = await currentReport(milestone._id);
    const parts = takenBack(loaded, report);
    await assertUnpaid([{ milestoneId: milestone._id, parts }]);
    if (milestone.kind === 'final' && milestone.state === 'accepted') await keepBackAgain(agreementId);
    const numbers = new Set(parts.map(({ number }) => number));
    const kept = milestone.parts.filter(({ number }) => !numbers.has(number));
    const lastPart = Math.max(milestone.lastPart, ...numbers);
    await changeMilestone(milestone, { parts: kept, lastPart, state: report ? 'reported' : 'planned' });
    if (report) await changeReport(report, report.version, { state: 'submitted', accepted: null });
    const entries = parts.map(({ number, amount }) => {
      const id = `payable-withdrawn:${milestone._id}:${String(number)}`;
      return { id, kind: 'payable-withdrawn' as const, amount, milestoneId: milestone._id, note: input.reason };
    });
    await postEntries({ agreement, entries, actor, now });
    await appendEvent({
      actor,
      action: 'milestones.acceptance-withdrawn',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestone: key },
      before: { parts },
      after: { reason: input.reason },
      now,
    });
    await tellOrganisation(loaded, { what: 'withdrawn', reason: input.reason, now });
  });
}

/** The parts that the last report made; those of an advance are without one. */
function takenBack({ milestone, planned }: LoadedMilestone, report: MilestoneReportRecord | null): AcceptedPart[] {
  const isAdvance = planned.kind === 'advance';
  const parts = milestone.parts.filter(({ reportId }) => (isAdvance ? true : reportId === report?._id));
  const isAccepted = isAdvance ? milestone.state === 'accepted' : report?.state === 'accepted';
  if (!isAccepted || parts.length === 0) throw new DomainError('wrong-state', 'milestones.error.notAccepted');
  return parts;
}

async function assertUnpaid(of: { milestoneId: string; parts: readonly AcceptedPart[] }[]): Promise<void> {
  const any = of.map(({ milestoneId, parts }) => ({ milestoneId, part: { $in: parts.map(({ number }) => number) } }));
  const paid = await Payment.exists({ $or: any, state: { $in: [...LIVE_PAYMENT_STATES] } });
  if (paid) throw new DomainError('wrong-state', 'milestones.error.paid');
}

async function keepBackAgain(agreementId: string): Promise<void> {
  const released = { kind: 'retention', released: true } as const;
  const milestones = await Milestone.find({
    agreementId,
    kind: 'report',
    parts: { $elemMatch: released },
  }).lean<MilestoneRecord[]>();
  if (milestones.length === 0) return;
  await assertUnpaid(
    milestones.map(({ _id, parts }) => ({ milestoneId: _id, parts: parts.filter(({ kind }) => kind === 'retention') })),
  );
  for (const milestone of milestones) {
    const parts = milestone.parts.map((part) => (part.kind === 'retention' ? { ...part, released: false } : part));
    await changeMilestone(milestone, { parts });
  }
}
