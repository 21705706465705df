import { LIVE_PAYMENT_STATES } from '~/domain/disbursements/payment-status';
import { RUNNING_STATES } from '~/domain/agreements/status';
import { dropOpenAmendments } from '#server/amendments/drop-amendment';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { agreementBalances, postEntries, type NewEntry } from '#server/ledger/post-entries';
import { changeMilestone } from '#server/milestones/change-milestone';
import { releaseRetention } from '#server/milestones/accept-milestone';
import type { AgreementRecord } from '#server/models/agreement';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Payment } from '#server/models/payment';
import { changeState, type EndingArguments } from './change-state';
import { actOf } from './suspend-agreement';
import { tellOfChange } from './tell-of-change';

/**
 * An approver terminates an agreement with a reason, and its money is settled: what is accepted is still paid, with what was
 * kept back of it; an advance that no payment has begun of is not paid any more; all else is free again. What of a paid advance is
 * not covered by accepted work finance claims back.
 */
export async function terminateAgreement({
  actor,
  agreementId,
  reason,
  expected,
  now,
}: EndingArguments): Promise<void> {
  await inTransaction(async () => {
    const ended = { ...actOf(actor, now), reason };
    const change = { from: RUNNING_STATES, set: { state: 'terminated', suspended: null, ended } } as const;
    const agreement = await changeState({ actor, agreementId, expected, change });
    await releaseRetention(agreementId);
    const withdrawn = await endMilestones(agreementId);
    await dropOpenAmendments(agreementId);
    const freed = await deCommit(agreement, withdrawn, { actor, now });
    await appendEvent({
      actor,
      action: 'agreements.terminated',
      subject: { kind: 'agreement', id: agreementId },
      details: { freed, currency: agreement.content.amount.currency },
      after: { reason },
      now,
    });
    await tellOfChange({ agreement, what: 'terminated', reason, now });
  });
}

/** No milestone waits for a report any more. The result takes back what is payable of advances that nobody pays yet. */
async function endMilestones(agreementId: string): Promise<NewEntry[]> {
  const milestones = await Milestone.find({ agreementId, state: { $ne: 'dropped' } }).lean<MilestoneRecord[]>();
  const entries: NewEntry[] = [];
  for (const milestone of milestones) {
    const { _id: milestoneId, parts, state } = milestone;
    const unpaid = await unpaidAdvance(milestone);
    const kept = parts.filter((part) => !unpaid.includes(part));
    if (kept.length === parts.length && state === 'accepted') continue;
    await changeMilestone(milestone, { parts: kept, state: kept.length > 0 ? 'accepted' : 'dropped' });
    entries.push(
      ...unpaid.map(({ number, amount }) => {
        const id = `payable-withdrawn:${milestoneId}:${String(number)}`;
        return { id, kind: 'payable-withdrawn' as const, amount, milestoneId };
      }),
    );
  }
  return entries;
}

async function unpaidAdvance({ _id: milestoneId, kind, parts }: MilestoneRecord) {
  if (kind !== 'advance') return [];
  const live = await Payment.find({ milestoneId, state: { $in: [...LIVE_PAYMENT_STATES] } }, { part: 1 }).lean();
  return parts.filter(({ number }) => !live.some(({ part }) => part === number));
}

/** Frees what is committed and not accepted; the result is how much, in minor units. */
export async function deCommit(
  agreement: AgreementRecord,
  before: readonly NewEntry[],
  { actor, now }: Pick<EndingArguments, 'actor' | 'now'>,
): Promise<number> {
  const { _id: agreementId } = agreement;
  const { committed } = await agreementBalances(agreementId);
  const amount = before.reduce((sum, entry) => sum + entry.amount, committed);
  const end: NewEntry[] = amount > 0 ? [{ id: `de-commitment:${agreementId}`, kind: 'de-commitment', amount }] : [];
  const entries = [...before, ...end];
  if (entries.length > 0) await postEntries({ agreement, entries, actor, now });
  return amount;
}
