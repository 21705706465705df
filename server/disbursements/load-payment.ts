import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Payment, type PaymentRecord } from '#server/models/payment';

/** A payment in the office of its institution, or before an auditor. `not-found` for everybody else. */
export async function loadOfficePayment(actor: Actor, paymentId: string, action: Action): Promise<PaymentRecord> {
  const payment = await Payment.findOne({ _id: paymentId }).lean<PaymentRecord>();
  if (!payment || !can(actor, 'payments.read', { institutionId: payment.institutionId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: payment.institutionId });
  return payment;
}

/** A payment to the actor's own organisation, which knows of it once the bank has it. `not-found` for everybody else. */
export async function loadOwnPayment(actor: Actor, paymentId: string): Promise<PaymentRecord> {
  const payment = await Payment.findOne({ _id: paymentId, recorded: { $ne: null } }).lean<PaymentRecord>();
  if (!payment || !can(actor, 'payments.follow', { organisationId: payment.organisationId }))
    throw new DomainError('not-found');
  return payment;
}
