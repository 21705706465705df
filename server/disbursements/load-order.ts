import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { PaymentOrder, type PaymentOrderRecord } from '#server/models/payment-order';

/** An order in the office of its institution, or before an auditor. `not-found` for everybody else. */
export async function loadOrder(actor: Actor, orderId: string, action: Action): Promise<PaymentOrderRecord> {
  const order = await PaymentOrder.findOne({ _id: orderId }).lean<PaymentOrderRecord>();
  if (!order || !can(actor, 'payments.read', { institutionId: order.institutionId }))
    throw new DomainError('not-found');
  assertCan(actor, action, { institutionId: order.institutionId });
  return order;
}
