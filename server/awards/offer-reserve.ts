import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { nextOf, type FreeInLot, type Waiting } from '~/domain/awards/reserve';
import { answerUntil } from '~/domain/awards/terms';
import { DomainError } from '~/domain/shared/errors';
import { decimalOf } from '~/domain/shared/money';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { takeMoney } from '#server/decisions/uncommitted';
import { holdLot } from '#server/evaluation/hold-lot';
import { sendLetter } from '#server/letters/send-letter';
import { Award } from '#server/models/award';
import { assertUnappealed } from './assert-unappealed';
import { loadOverseenLot } from './load-overseen';
import { lotAwards } from './lot-awards';

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  input: {
    /** Who was next when the manager read the page. */
    applicationId: string;
    /** What is offered, in minor units of the lot's currency. */
    amount: number;
  };
  now: Date;
}

/**
 * Offers an award to the next on a lot's reserve list, by a letter. `stale` where somebody else is next by now; refused
 * before the letters of the decision are issued, while an appeal is pending, and beyond what the lot or the programme's
 * source has free.
 */
export function offerReserve({ actor, callId, lot, input, now }: Arguments): Promise<{ awardId: string }> {
  return inTransaction(async () => {
    const { call } = await loadOverseenLot(actor, { callId, lot }, 'awards.manage');
    await holdLot(callId, lot, ['decided']);
    const known = await lotAwards(call, lot);
    if (!known?.decision.issued) throw new DomainError('wrong-state', 'awards.error.notIssued');
    await assertUnappealed({ callId, lot });
    const { decision, terms, awards, free, source, waiting } = known;
    const next = nextOf(waiting);
    if (next?.applicationId !== input.applicationId) throw new DomainError('stale', 'awards.error.next');
    assertAmount(next, free, input.amount);
    const { institutionId, programmeId } = call;
    const amount = { amount: input.amount, currency: free.money.currency };
    await takeMoney(programmeId, [{ source, ...amount }]);
    const { applicationId, organisation, place, requested } = next;
    const awardId = randomUUID();
    const respondBy = answerUntil(now, terms.acceptanceDays);
    await Award.create({
      _id: awardId,
      callId,
      lot,
      decisionId: decision._id,
      applicationId,
      organisationId: organisation.id,
      institutionId,
      programmeId,
      source,
      from: 'reserve',
      place,
      requested,
      amount,
      conditions: [],
      state: 'offered',
      live: true,
      offered: { by: actor.userId, at: now },
      respondBy,
      version: 1,
    });
    const ended = awards.find(({ state, followedBy }) => ['declined', 'lapsed'].includes(state) && !followedBy);
    if (ended) await Award.updateOne({ _id: ended._id }, { $set: { followedBy: awardId }, $inc: { version: 1 } });
    await appendEvent({
      actor,
      action: 'awards.moved-up',
      subject: { kind: 'award', id: awardId },
      details: { callId, lot, place, amount, instead: ended?._id ?? null },
      now,
    });
    const tells = { requested, amount, place, respondBy: respondBy.toISOString() };
    await sendLetter({
      actor,
      kind: 'award-from-reserve',
      call,
      lot,
      applicationId,
      tells,
      decisionId: decision._id,
      awardId,
      now,
    });
    return { awardId };
  });
}

/** No more than is asked for and free, no less than the call's limit of change allows. */
function assertAmount({ requested, least }: Waiting, { money }: FreeInLot, amount: number): void {
  const most = Math.min(requested.amount, money.amount);
  if (amount >= least && amount <= most) return;
  const told = (minor: number) => decimalOf({ amount: minor, currency: money.currency });
  throw new DomainError('invalid', 'awards.error.amount', {
    field: 'amount',
    least: told(least),
    most: told(most),
    currency: money.currency,
  });
}
