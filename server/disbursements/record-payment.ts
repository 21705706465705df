import type { Actor } from '~/domain/accounts/roles';
import { CHECKS_AGAIN } from '~/domain/disbursements/payment-checks';
import { isPersonFree } from '~/domain/disbursements/payment-separation';
import { DomainError } from '~/domain/shared/errors';
import type { Money } from '~/domain/shared/money';
import { portalDay } from '~/domain/shared/portal-day';
import { assertUnsuspended } from '#server/appeals/appeal-pending';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { postEntries, type NewEntry } from '#server/ledger/post-entries';
import type { PaymentRecord } from '#server/models/payment';
import { assertChecks } from './approve-payment';
import { assertSeen, changePayment } from './change-payment';
import { claimAccount } from './claim-account';
import { loadOfficePayment } from './load-payment';
import { PAYABLE_STATES } from './payable-states';
import { tellOfPayment } from './tell-of-payment';

export interface RecordedInput {
  /** The bank's. */
  reference: string;
  /** The day of the bank, `2026-11-23`. */
  bookedOn: string;
  /** What the bank took; less than was ordered leaves a difference. */
  amount: Money;
  /** It went out with an order to an account that the organisation has changed since. */
  toFormerAccount?: boolean;
}

interface Arguments {
  actor: Actor;
  paymentId: string;
  input: RecordedInput;
  /** The payment's version that the actor has seen. */
  expected: number;
  now: Date;
}

/**
 * Records that the bank has paid, by its statement or by hand, by somebody else than who approved it. The same record again
 * is done already. `invalid` for another currency, or more than was approved; for a day that is to come, in a closed month or
 * before the approval.
 */
export async function recordPayment({ actor, paymentId, input, expected, now }: Arguments): Promise<void> {
  const { agreementId } = await loadOfficePayment(actor, paymentId, 'payments.record');
  await inTransaction(async () => {
    const agreement = await holdAgreement(agreementId, PAYABLE_STATES);
    const payment = await loadOfficePayment(actor, paymentId, 'payments.record');
    if (wasRecordedSo(payment, actor, input)) return;
    assertSeen(payment, expected);
    if (!isPersonFree({ ...payment, id: paymentId }, actor.userId, 'payment.record'))
      throw new DomainError('not-permitted', 'payments.error.recorder');
    await assertUnsuspended(agreement.callId, agreement.lot, now);
    await assertAccount(payment, actor, input, now);
    assertAmount(payment, input.amount);
    const { reference, bookedOn, amount } = input;
    const recorded = { by: actor.userId, name: actor.name, at: now, reference, bookedOn, amount: amount.amount };
    const changed = await changePayment(payment, ['approved', 'ordered'], { state: 'paid', recorded });
    await postEntries({ agreement, entries: entriesOf(payment, amount.amount), bookedOn, actor, now });
    if (payment.approved && bookedOn < portalDay(payment.approved.at))
      throw new DomainError('invalid', 'payments.error.beforeApproval', { field: 'bookedOn' });
    await appendEvent({
      actor,
      action: 'payments.recorded',
      subject: { kind: 'payment', id: paymentId },
      details: { agreementId, amount, bookedOn },
      after: recorded,
      now,
    });
    await tellOfPayment({ payment: changed, outcome: 'paid', now });
  });
}

function wasRecordedSo({ state, recorded }: PaymentRecord, actor: Actor, input: RecordedInput): boolean {
  return (
    state === 'paid' &&
    recorded?.by === actor.userId &&
    recorded.reference === input.reference &&
    recorded.bookedOn === input.bookedOn &&
    recorded.amount === input.amount.amount
  );
}

/**
 * What was only approved must go to the account that it was approved for, and pass the checks again. What went out with an
 * order has gone to the account of the order's file: where the organisation has changed its account since, that is to be said.
 */
async function assertAccount(payment: PaymentRecord, actor: Actor, input: RecordedInput, now: Date): Promise<void> {
  const { state, organisationId, approved } = payment;
  if (state === 'approved') await assertChecks(payment, actor, now, CHECKS_AGAIN);
  if (state === 'ordered' && input.toFormerAccount) return;
  await claimAccount(organisationId, approved?.accountVersion);
}

function assertAmount(payment: PaymentRecord, { amount, currency }: Money): void {
  if (currency !== payment.amount.currency)
    throw new DomainError('invalid', 'payments.error.currency', { field: 'currency' });
  if (amount > payment.amount.amount) throw new DomainError('invalid', 'payments.error.more', { field: 'amount' });
}

function entriesOf({ _id: paymentId, milestoneId, amount, number: note }: PaymentRecord, paid: number): NewEntry[] {
  const about = { milestoneId, paymentId, note };
  const entries: NewEntry[] = [{ id: `paid:${paymentId}`, kind: 'paid', amount: paid, ...about }];
  const difference = amount.amount - paid;
  if (difference > 0) entries.push({ id: `difference:${paymentId}`, kind: 'difference', amount: difference, ...about });
  return entries;
}
