import type { Actor } from '~/domain/accounts/roles';
import type { TypedOutcome } from '~/domain/appeals/schema';
import { PENDING_APPEAL_STATES, type RedoneStage } from '~/domain/appeals/status';
import { DomainError } from '~/domain/shared/errors';
import { LOCALES } from '~/domain/shared/locale';
import type { Localized } from '~/domain/shared/localized';
import { textIn } from '~/locales/text-in';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { standingDecision } from '#server/decisions/standing-decision';
import { voidDecision, voidReport } from '#server/decisions/void-decision';
import { moveLot } from '#server/evaluation/move-lot';
import { sendLetter } from '#server/letters/send-letter';
import { withdrawLettersOf } from '#server/letters/withdraw-letter';
import { Appeal, type AppealRecord } from '#server/models/appeal';
import { Call, type CallRecord } from '#server/models/call';
import { changeAppeal, releaseLot } from './change-appeal';
import { assertTookNoPart } from './independence';
import { loadAppeal } from './load-appeal';
import { tellAppellant, tellAwarded } from './tell-of-appeal';

interface Arguments {
  actor: Actor;
  appealId: string;
  input: TypedOutcome;
  now: Date;
}

/**
 * Decides an admitted appeal: by one of the people who were named and who took no part (separation rule 3). Rejected, the lot
 * goes on where no other appeal is pending; upheld, what was decided is void and the lot goes back to the stage that is redone.
 * The organisation gets a letter with the reasons, the public reads the summary.
 */
export function decideAppeal({ actor, appealId, input, now }: Arguments): Promise<void> {
  const { version, outcome: state, reason, summary } = input;
  return inTransaction(async () => {
    const appeal = await loadAppeal(actor, appealId, 'appeals.review');
    const { callId, lot } = appeal;
    if (!appeal.reviewers.some(({ userId }) => userId === actor.userId)) {
      throw new DomainError('not-permitted', 'appeals.error.notReviewer');
    }
    await assertTookNoPart(actor.userId, { callId, lot });
    const redo = state === 'upheld' ? (input.redo ?? null) : null;
    const by = { by: actor.userId, name: actor.name, at: now };
    const outcome = { ...by, reason, summary, redo };
    await changeAppeal({ appeal, expected: version, from: 'admitted', set: { state, outcome } });
    if (redo) await reopen({ appeal, actor, redo, now });
    await answer({ actor, appeal, reason, now });
    await appendEvent({
      actor,
      action: 'appeals.decided',
      subject: { kind: 'appeal', id: appealId },
      details: { receipt: appeal.receipt, callId, lot, state, redo },
      after: { reason, summary },
      now,
    });
    await releaseLot(appeal, now);
    await tellAppellant(appeal, state, now);
  });
}

interface Reopening {
  appeal: AppealRecord;
  actor: Actor;
  redo: RedoneStage;
  now: Date;
}

/** Takes back what was decided on the lot; other appeals against it have nothing left to be against. */
async function reopen({ appeal, actor, redo, now }: Reopening): Promise<void> {
  const { callId, lot, decisionId, receipt } = appeal;
  const decision = await standingDecision(callId, lot);
  if (decision?._id !== decisionId) throw new DomainError('stale', 'appeals.error.changed');
  const by = actor.userId;
  await tellAwarded(appeal, now);
  await moveLot({ callId, lot, from: 'decided', to: redo, by, now });
  await voidDecision({ decision, by, reason: receipt, now });
  await voidReport({ callId, lot, by: { by, name: actor.name, at: now }, reason: receipt });
  await withdrawLettersOf({ decisionId, by, reason: receipt, now });
  await closeOthers(appeal, actor, now);
}

async function closeOthers(appeal: AppealRecord, actor: Actor, now: Date): Promise<void> {
  const { _id, decisionId, receipt } = appeal;
  const others = { _id: { $ne: _id }, decisionId, state: { $in: [...PENDING_APPEAL_STATES] } };
  const said = LOCALES.map((locale) => [locale, textIn(locale)('appeals.joined', { receipt })]);
  const reason = Object.fromEntries(said) as Localized;
  for (const other of await Appeal.find(others).lean<AppealRecord[]>()) {
    const outcome = { by: actor.userId, name: actor.name, at: now, reason, summary: reason, redo: null };
    const { version: expected, state: from } = other;
    await changeAppeal({ appeal: other, expected, from, set: { state: 'upheld', outcome } });
    await answer({ actor, appeal: other, reason, now });
    await tellAppellant(other, 'upheld', now);
  }
}

/** The letter with the reasons. */
async function answer({ actor, appeal, reason, now }: Omit<Reopening, 'redo'> & { reason: Localized }): Promise<void> {
  const { _id: appealId, callId, lot, applicationId } = appeal;
  const call = await Call.findOne({ _id: callId }).orFail().lean<CallRecord>();
  await sendLetter({ actor, kind: 'appeal-decision', call, lot, applicationId, tells: { reason }, appealId, now });
}
