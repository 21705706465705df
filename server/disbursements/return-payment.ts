import type { Actor } from '~/domain/accounts/roles';
import { RUNNING_STATES } from '~/domain/agreements/status';
import { isPersonFree } from '~/domain/disbursements/payment-separation';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries, type NewEntry } from '#server/ledger/post-entries';
import { assertSeen, changePayment } from './change-payment';
import { loadOfficePayment } from './load-payment';
import { tellOfPayment } from './tell-of-payment';

interface Arguments {
  actor: Actor;
  paymentId: string;
  /** Why, and the day on which the bank brought the money back. */
  input: { reason: string; bookedOn: string };
  /** The payment's version that the actor has seen. */
  expected: number;
  now: Date;
}

/**
 * Records that the bank brought back what was recorded as paid: it is payable again, as it was ordered. Not after the
 * organisation has confirmed that it has the money: what it gives back then is a refund.
 */
export async function returnPayment({ actor, paymentId, input, expected, now }: Arguments): Promise<void> {
  const { agreementId } = await loadOfficePayment(actor, paymentId, 'payments.record');
  const { reason, bookedOn } = input;
  await inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, [...RUNNING_STATES, 'terminated']);
    const payment = await loadOfficePayment(actor, paymentId, 'payments.record');
    const { state, version, stopped, recorded, amount, milestoneId, number: note } = payment;
    if (state === 'rejected' && recorded && version === expected + 1 && stopped?.by === actor.userId) return;
    assertSeen(payment, expected);
    if (!recorded) throw new DomainError('wrong-state', 'payments.error.state');
    if (payment.confirmed) throw new DomainError('wrong-state', 'payments.error.confirmed');
    if (!isPersonFree({ ...payment, id: paymentId }, actor.userId, 'payment.record'))
      throw new DomainError('not-permitted', 'payments.error.recorder');
    if (bookedOn < recorded.bookedOn)
      throw new DomainError('invalid', 'payments.error.beforePaid', { field: 'bookedOn' });
    const changed = await changePayment(payment, ['paid'], {
      state: 'rejected',
      stopped: { by: actor.userId, name: actor.name, at: now, reason },
    });
    const about = { milestoneId, paymentId, note };
    const entries: NewEntry[] = [{ id: `returned:${paymentId}`, kind: 'returned', amount: recorded.amount, ...about }];
    const difference = amount.amount - recorded.amount;
    if (difference > 0)
      entries.push({
        ...{ id: `difference-reversed:${paymentId}`, kind: 'difference-reversed', amount: difference },
        ...about,
      });
    await postEntries({ agreement, entries, bookedOn, actor, now });
    await appendEvent({
      actor,
      action: 'payments.returned',
      subject: { kind: 'payment', id: paymentId },
      details: { agreementId, amount: recorded.amount, bookedOn },
      after: { reason },
      now,
    });
    await tellOfPayment({ payment: changed, outcome: 'returned', now });
  });
}
