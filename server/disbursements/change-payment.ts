import type { PaymentState } from '~/domain/disbursements/payment-status';
import { DomainError } from '~/domain/shared/errors';
import { Payment, type PaymentRecord } from '#server/models/payment';

/** `stale` where a payment is not as the actor has seen it. */
export function assertSeen({ version }: PaymentRecord, expected: number): void {
  if (version !== expected) throw new DomainError('stale', 'payments.error.stale');
}

/** Writes what becomes of a payment that is as it was read; `wrong-state` where it is in none of `states`. */
export async function changePayment(
  payment: PaymentRecord,
  states: readonly PaymentState[],
  change: Partial<PaymentRecord>,
): Promise<PaymentRecord> {
  if (!states.includes(payment.state)) throw new DomainError('wrong-state', 'payments.error.state');
  const changed = await Payment.findOneAndUpdate(
    { _id: payment._id, version: payment.version, state: { $in: [...states] } },
    { $set: change, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<PaymentRecord>();
  if (!changed) throw new DomainError('stale', 'payments.error.stale');
  return changed;
}
