import type { Actor } from '~/domain/accounts/roles';
import { AGREEMENT_STATES } from '~/domain/agreements/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { PaymentOrder } from '#server/models/payment-order';
import { changePayment } from './change-payment';
import { loadOrder } from './load-order';

interface Arguments {
  actor: Actor;
  orderId: string;
  /** Why the bank is not to carry it out. */
  reason: string;
  now: Date;
}

/**
 * Finance withdraws an order that the bank has carried out no payment of: they are approved again and can go out with
 * another. `wrong-state` where one was recorded or rejected; a second time it is done already.
 */
export async function withdrawOrder({ actor, orderId, reason, now }: Arguments): Promise<void> {
  await loadOrder(actor, orderId, 'payments.approve');
  await inTransaction(async () => {
    const order = await loadOrder(actor, orderId, 'payments.approve');
    if (order.withdrawn) return;
    const found = await Payment.find({ orderId }).sort({ agreementId: 1 }).lean<PaymentRecord[]>();
    for (const agreementId of new Set(found.map(({ agreementId }) => agreementId)))
      await holdAgreement(agreementId, AGREEMENT_STATES);
    const payments = await Payment.find({ orderId }).lean<PaymentRecord[]>();
    if (payments.some(({ state }) => state !== 'ordered'))
      throw new DomainError('wrong-state', 'payments.error.orderBegun');
    for (const payment of payments) await changePayment(payment, ['ordered'], { state: 'approved', orderId: null });
    const withdrawn = { by: actor.userId, name: actor.name, at: now, reason };
    const { matchedCount } = await PaymentOrder.updateOne(
      { _id: orderId, state: 'open' },
      { $set: { state: 'withdrawn', withdrawn } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'payments.error.stale');
    const subject = { kind: 'payment-order', id: orderId };
    await appendEvent({ actor, action: 'payment-orders.withdrawn', subject, after: { reason }, now });
  });
}
