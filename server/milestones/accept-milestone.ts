import type { Actor } from '~/domain/accounts/roles';
import { leftOf, partsOf } from '~/domain/milestones/acceptance';
import type { AcceptedPart } from '~/domain/milestones/status';
import { DomainError } from '~/domain/shared/errors';
import { assertUnsuspended } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { assertOverspendingApproved } from '#server/expenditure/assert-expenditure';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries } from '#server/ledger/post-entries';
import { Milestone } from '#server/models/milestone';
import { changeMilestone, changeReport, stale } from './change-milestone';
import { loadOfficeMilestone, milestoneOf, type LoadedMilestone } from './load-milestone';
import { submittedReport } from './return-report';
import { tellOrganisation } from './tell-of-milestone';

interface Arguments {
  actor: Actor;
  agreementId: string;
  key: string;
  input: {
    /** Of the report, as the page had shown it. */
    version: number;
    /** Minor units of the agreement's currency; null for all that is left. */
    amount: number | null;
    comment: string;
  };
  now: Date;
}

/**
 * Accepts what a report tells, in whole or in part: the amount becomes payable, less what is kept back until the final report
 * is accepted; with that one, all that was kept back may be paid. Never more than is left of the milestone.
 */
export async function acceptMilestone({ actor, agreementId, key, input, now }: Arguments): Promise<void> {
  await loadOfficeMilestone({ actor, agreementId, key, action: 'agreements.manage' });
  await inTransaction(async () => {
    const loaded = await holdForAcceptance(agreementId, key, now);
    const { agreement, milestone, planned } = loaded;
    const report = await submittedReport(loaded, input.version);
    if (planned.visit && !milestone.visit) throw new DomainError('wrong-state', 'milestones.error.visit');
    await assertOverspendingApproved(agreement, report);
    const left = leftOf(milestone);
    const amount = input.amount ?? left;
    assertWithin(amount, left);
    const { retention } = agreement.content;
    const finalAccepted = await isFinalAccepted(agreementId);
    const made = partsOf({ amount, kind: planned.kind, retention, finalAccepted });
    const parts = await addParts({ loaded, made, reportId: report._id, actor, now });
    const whole = amount === left;
    const act = { by: actor.userId, name: actor.name, at: now };
    const accepted = { ...act, amount, comment: input.comment, parts: parts.map(({ number }) => number) };
    await changeReport(report, input.version, { state: 'accepted', accepted });
    if (planned.kind === 'final' && whole) await releaseRetention(agreementId);
    await appendEvent({
      actor,
      action: whole ? 'milestones.accepted' : 'milestones.partly-accepted',
      subject: { kind: 'agreement', id: agreementId },
      details: { milestone: key, report: report.number, amount, currency: milestone.currency },
      after: { parts, comment: input.comment },
      now,
    });
    const what = whole ? 'accepted' : 'partly';
    await tellOrganisation(loaded, { what, reason: input.comment, amount, now });
  });
}

/** The milestone whose agreement the transaction holds, where nothing suspends it. */
export async function holdForAcceptance(agreementId: string, key: string, now: Date): Promise<LoadedMilestone> {
  const agreement = await holdAgreement(agreementId, ['active']);
  await assertUnsuspended(agreement.callId, agreement.lot, now);
  return milestoneOf(agreement, key);
}

function assertWithin(amount: number, left: number): void {
  if (!Number.isSafeInteger(amount) || amount <= 0) throw refused('milestones.error.amount');
  if (amount > left) throw refused('milestones.error.tooMuch');
}

const refused = (key: 'milestones.error.amount' | 'milestones.error.tooMuch') =>
  new DomainError('invalid', key, { field: 'amount' });

const isFinalAccepted = async (agreementId: string): Promise<boolean> =>
  (await Milestone.exists({ agreementId, kind: 'final', state: 'accepted' })) !== null;

interface Addition {
  loaded: LoadedMilestone;
  made: ReturnType<typeof partsOf>;
  reportId: string | null;
  actor: Actor;
  now: Date;
}

/** Writes parts to a milestone and to the ledger; numbers of parts that were taken back are not given again. */
export async function addParts({ loaded, made, reportId, actor, now }: Addition): Promise<AcceptedPart[]> {
  const { agreement, milestone } = loaded;
  const last = Math.max(milestone.lastPart, ...milestone.parts.map(({ number }) => number), 0);
  const accepted = { by: actor.userId, at: now };
  const parts = made.map((part, at): AcceptedPart => ({ number: last + at + 1, ...part, accepted, reportId }));
  const all = [...milestone.parts, ...parts];
  const left = leftOf({ amount: milestone.amount, parts: all });
  if (left < 0) throw stale();
  const state = left === 0 ? 'accepted' : 'partly';
  await changeMilestone(milestone, { parts: all, lastPart: last + parts.length, state });
  const milestoneId = milestone._id;
  const entries = parts.map(({ number, amount }) => {
    const id = `payable:${milestoneId}:${String(number)}`;
    return { id, kind: 'payable' as const, amount, milestoneId };
  });
  await postEntries({ agreement, entries, actor, now });
  return parts;
}

/** What was kept back of the agreement's milestones may be paid. */
export async function releaseRetention(agreementId: string): Promise<void> {
  await Milestone.updateMany(
    { agreementId, parts: { $elemMatch: { kind: 'retention', released: false } } },
    { $set: { 'parts.$[kept].released': true }, $inc: { version: 1 } },
    { arrayFilters: [{ 'kept.kind': 'retention' }] },
  );
}
