import type { Actor } from '~/domain/accounts/roles';
import { CHECK_REFUSALS, type PaymentCheck } from '~/domain/disbursements/payment-checks';
import { DomainError } from '~/domain/shared/errors';
import { assertUnsuspended } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import type { PaymentRecord } from '#server/models/payment';
import { assertSeen, changePayment } from './change-payment';
import { claimAccount } from './claim-account';
import { loadOfficePayment } from './load-payment';
import { PAYABLE_STATES } from './payable-states';
import { failedChecks } from './payment-checks';

interface Arguments {
  actor: Actor;
  paymentId: string;
  /** The payment's version that the actor has seen. */
  expected: number;
  now: Date;
}

/**
 * Finance approves a requested payment to the account as it is now. It must pass every check (`PAYMENT_CHECKS`), else it is
 * refused with the first that it does not; the same approval again is done already.
 */
export async function approvePayment({ actor, paymentId, expected, now }: Arguments): Promise<void> {
  const { agreementId } = await loadOfficePayment(actor, paymentId, 'payments.approve');
  await inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, PAYABLE_STATES);
    const payment = await loadOfficePayment(actor, paymentId, 'payments.approve');
    if (payment.state === 'approved' && payment.version === expected + 1 && payment.approved?.by === actor.userId)
      return;
    assertSeen(payment, expected);
    if (payment.state !== 'requested') throw new DomainError('wrong-state', 'payments.error.state');
    await assertUnsuspended(agreement.callId, agreement.lot, now);
    await assertChecks(payment, actor, now);
    const { organisationId, amount } = payment;
    const accountVersion = await claimAccount(organisationId);
    const approved = { by: actor.userId, name: actor.name, at: now, accountVersion };
    await changePayment(payment, ['requested'], { state: 'approved', approved });
    await appendEvent({
      actor,
      action: 'payments.approved',
      subject: { kind: 'payment', id: paymentId },
      details: { agreementId, amount, accountVersion },
      now,
    });
  });
}

/** Refuses a payment by the first check that it does not pass, of these or of all. */
export async function assertChecks(
  payment: PaymentRecord,
  actor: Actor,
  now: Date,
  of?: readonly PaymentCheck[],
): Promise<void> {
  const failed = (await failedChecks([payment], actor, now)).get(payment._id) ?? [];
  const first = failed.find((check) => !of || of.includes(check));
  if (first) throw new DomainError(first === 'persons' ? 'not-permitted' : 'wrong-state', CHECK_REFUSALS[first]);
}
