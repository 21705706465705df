import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { approvePayment } from '#server/disbursements/approve-payment';
import { recordPayment, type RecordedInput } from '#server/disbursements/record-payment';
import { requestPayment } from '#server/disbursements/request-payment';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { acceptedPart, dayIn, runningAgreement, type RunningAgreement } from './agreement';

export const paymentOf = (id: string) => Payment.findById(id).orFail().lean<PaymentRecord>();

/** Requests the payment of an accepted part; a new form where no key is given. */
export function request(
  { agreement, manager }: Pick<RunningAgreement, 'agreement' | 'manager'>,
  wishes: { actor?: Actor; milestone?: string; part?: number; formKey?: string } = {},
): Promise<string> {
  const { actor = manager, milestone = 'm1', part = 1, formKey = randomUUID() } = wishes;
  return requestPayment({ actor, agreementId: agreement._id, input: { milestone, part, formKey }, now: new Date() });
}

/** Approves a payment as it is now. */
export async function approve(actor: Actor, paymentId: string): Promise<void> {
  const { version } = await paymentOf(paymentId);
  await approvePayment({ actor, paymentId, expected: version, now: new Date() });
}

/** Records a payment as it is now: paid today as it was approved, where nothing else is wished. */
export async function record(actor: Actor, paymentId: string, wishes: Partial<RecordedInput> = {}): Promise<void> {
  const { version, amount } = await paymentOf(paymentId);
  const input = { reference: 'BANK-1', bookedOn: dayIn(0), amount, ...wishes };
  await recordPayment({ actor, paymentId, input, expected: version, now: new Date() });
}

export interface PaymentUnderway extends RunningAgreement {
  paymentId: string;
}

/** A running agreement whose first milestone is accepted, and the request of its payment. */
export async function requestedPayment(): Promise<PaymentUnderway> {
  const running = await runningAgreement();
  await acceptedPart(running);
  return { ...running, paymentId: await request(running) };
}

export async function approvedPayment(): Promise<PaymentUnderway> {
  const requested = await requestedPayment();
  await approve(requested.finance, requested.paymentId);
  return requested;
}

export async function paidPayment(): Promise<PaymentUnderway> {
  const approved = await approvedPayment();
  await record(approved.cashier, approved.paymentId);
  return approved;
}
