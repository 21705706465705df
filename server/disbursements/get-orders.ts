import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import type { Currency } from '~/domain/shared/money';
import { assertCan } from '#server/accounts/assert-can';
import { listHistory } from '#server/audit/list-history';
import { pageWithin } from '#server/database/page-within';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { PaymentOrder, type PaymentOrderRecord } from '#server/models/payment-order';
import { MOST_IN_ORDER } from './make-order';
import { loadOrder } from './load-order';
import { officeScope } from './office-scope';
import { failedChecks } from './payment-checks';
import { openFrom } from './sealed-from';

const PAGE_SIZE = 25;

/** The orders of the actor's institution, the newest first; `page` from 1. */
export async function listOrders({ actor, page }: { actor: Actor; page: number }) {
  const filter = officeScope(actor);
  const total = await PaymentOrder.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(page, total, PAGE_SIZE);
  const orders = await PaymentOrder.find(filter, { sealedFrom: 0 })
    .sort({ 'made.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<PaymentOrderRecord[]>();
  const rows = orders.map(({ _id: id, number, state, made, executeOn, payments, total, currency }) => ({
    ...{ id, number, state, madeAt: made.at, executeOn, count: payments.length, total: { amount: total, currency } },
  }));
  return { rows, total, ...shown };
}

export type OrderPage = Awaited<ReturnType<typeof getOrder>>;

/** An order, how each of its payments stands, and what the actor can do with it. */
export async function getOrder(actor: Actor, orderId: string) {
  const {
    _id: id,
    sealedFrom: _sealed,
    formKey: _formKey,
    ...order
  } = await loadOrder(actor, orderId, 'payments.read');
  const found = await Payment.find(
    { _id: { $in: order.payments.map(({ id }) => id) } },
    { state: 1, orderId: 1 },
  ).lean();
  const states = new Map(found.map(({ _id, state, orderId }) => [_id, { state, isHere: orderId === id }]));
  const isFinance = can(actor, 'payments.approve', { institutionId: order.institutionId });
  const isOpen = order.state === 'open';
  return {
    id,
    ...order,
    payments: order.payments.map((payment) => ({ ...payment, state: states.get(payment.id)?.state ?? null })),
    mayDownload: isFinance && isOpen,
    mayWithdraw: isFinance && isOpen && found.every(({ state }) => state === 'ordered'),
    events: await listHistory({ kind: 'payment-order', id }),
  };
}

export type Orderable = Awaited<ReturnType<typeof getOrderable>>;

/** Approved payments of a currency that wait for an order, and the account that the last one was paid from. */
export async function getOrderable(actor: Actor, now: Date) {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  assertCan(actor, 'payments.approve', { institutionId });
  const payments = await Payment.find({ institutionId, state: 'approved' })
    .sort({ 'prepared.at': 1 })
    .limit(MOST_IN_ORDER)
    .lean<PaymentRecord[]>();
  const failed = await failedChecks(payments, actor, now);
  const last = await PaymentOrder.findOne({ institutionId }).sort({ 'made.at': -1 }).lean<PaymentOrderRecord>();
  return {
    currencies: [...new Set(payments.map(({ amount }) => amount.currency))].sort() as Currency[],
    payments: payments.map(({ _id: id, number, organisation, agreement, amount }) => ({
      ...{ id, number, organisation, agreement, amount },
      // Overdue since, and who approves, are no matter any more.
      failed: (failed.get(id) ?? []).filter((check) => check !== 'reports' && check !== 'persons'),
    })),
    from: last && openFrom(institutionId, last.sealedFrom),
  };
}
