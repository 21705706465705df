import type { Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { PaymentState } from '~/domain/disbursements/payment-status';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { AGREEMENT_STATES } from '~/domain/agreements/status';
import { assertSeen, changePayment } from './change-payment';
import { loadOfficePayment } from './load-payment';

/** How a payment ends before the bank has paid it: who may, from which states. */
const WAYS = {
  /** Taken back by a manager. */
  withdrawn: { action: 'payments.prepare', states: ['requested'] },
  /** Not approved by finance, or not ordered after all. */
  declined: { action: 'payments.approve', states: ['requested', 'approved'] },
  /** Not carried out by the bank. */
  rejected: { action: 'payments.record', states: ['ordered'] },
} as const satisfies Record<string, { action: Action; states: readonly PaymentState[] }>;
export type StoppingWay = keyof typeof WAYS;

interface Arguments {
  actor: Actor;
  paymentId: string;
  input: { way: StoppingWay; reason: string };
  /** The payment's version that the actor has seen. */
  expected: number;
  now: Date;
}

/** Withdraws, declines or rejects a payment with a reason; its part can be requested again. The same again is done already. */
export async function stopPayment({ actor, paymentId, input, expected, now }: Arguments): Promise<void> {
  const { way, reason } = input;
  const { action, states } = WAYS[way];
  const { agreementId } = await loadOfficePayment(actor, paymentId, action);
  await inTransaction(async () => {
    // In any state of the agreement: nothing is paid by this.
    await holdAgreement(agreementId, AGREEMENT_STATES);
    const payment = await loadOfficePayment(actor, paymentId, action);
    const { state, version, stopped } = payment;
    if (state === way && version === expected + 1 && stopped?.by === actor.userId) return;
    assertSeen(payment, expected);
    await changePayment(payment, states, {
      state: way,
      stopped: { by: actor.userId, name: actor.name, at: now, reason },
    });
    await appendEvent({
      actor,
      action: `payments.${way}`,
      subject: { kind: 'payment', id: paymentId },
      details: { agreementId },
      after: { reason },
      now,
    });
  });
}
