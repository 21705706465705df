import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Payment } from '#server/models/payment';
import { loadOwnPayment } from './load-payment';

/** Somebody of the organisation confirms that the money is there; a second time it is done already. */
export async function confirmReceipt(given: { actor: Actor; paymentId: string; now: Date }): Promise<void> {
  const { actor, paymentId, now } = given;
  await inTransaction(async () => {
    const { confirmed, state, version, agreementId } = await loadOwnPayment(actor, paymentId);
    if (confirmed) return;
    if (state !== 'paid') throw new DomainError('wrong-state', 'payments.error.state');
    const act = { by: actor.userId, name: actor.name, at: now };
    const { matchedCount } = await Payment.updateOne(
      { _id: paymentId, version, state: 'paid', confirmed: null },
      { $set: { confirmed: act }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'payments.error.stale');
    const subject = { kind: 'payment', id: paymentId };
    await appendEvent({ actor, action: 'payments.confirmed', subject, details: { agreementId }, now });
  });
}
