import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { PAYMENT_CHECKS, CHECKS_AGAIN } from '~/domain/disbursements/payment-checks';
import { DomainError } from '~/domain/shared/errors';
import { sumMoney } from '~/domain/shared/money';
import { portalDay } from '~/domain/shared/portal-day';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { BankAccount, type BankAccountRecord } from '#server/models/bank-account';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { PaymentOrder } from '#server/models/payment-order';
import { openAccount } from '#server/organisations/sealed-account';
import { changePayment } from './change-payment';
import { claimAccount } from './claim-account';
import { storeOrderFiles } from './order-files';
import type { OrderAccount, OrderLine } from './pain-001';
import { PAYABLE_STATES } from './payable-states';
import { failedChecks } from './payment-checks';
import { sealFrom } from './sealed-from';
import { takeNumber } from '#server/numbers/take-number';

/** So many payments go into one order. */
export const MOST_IN_ORDER = 200;

interface Arguments {
  actor: Actor;
  input: {
    /** Ids of approved payments of one currency. */
    payments: readonly string[];
    /** The institution's own account. */
    from: OrderAccount;
    /** A day from today on. */
    executeOn: string;
    /** Names the form: sent again it is one order. */
    formKey: string;
  };
  now: Date;
}

/**
 * Finance puts approved payments into one order to the bank; the result is its id. Each is asked again for what stands
 * against it, and goes to the account that it was approved for; where one cannot go, none does, and it is named.
 */
export async function makeOrder({ actor, input, now }: Arguments): Promise<string> {
  const { formKey, executeOn, from } = input;
  const ids = [...new Set(input.payments)];
  if (ids.length === 0) throw new DomainError('invalid', 'payments.error.none', { field: 'payments' });
  if (ids.length > MOST_IN_ORDER) throw new DomainError('invalid', 'payments.error.tooMany', { field: 'payments' });
  if (executeOn < portalDay(now)) throw new DomainError('invalid', 'payments.error.past', { field: 'executeOn' });
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  assertCan(actor, 'payments.approve', { institutionId });
  return inTransaction(async () => {
    const sent = await PaymentOrder.findOne({ institutionId, formKey, 'made.by': actor.userId }, { _id: 1 }).lean();
    if (sent) return sent._id;
    const payments = await holdPayments(ids, institutionId);
    const currency = payments[0]?.amount.currency ?? 'TMT';
    if (payments.some(({ amount }) => amount.currency !== currency))
      throw new DomainError('invalid', 'payments.error.currencies', { field: 'payments' });
    await assertOrderable(payments, actor, now);
    const lines: OrderLine[] = [];
    for (const payment of payments) lines.push(await lineOf(payment));
    const id = randomUUID();
    const number = await takeNumber(institutionId, 'ORD', now);
    const order = { number, madeAt: now, executeOn, currency, from, lines };
    const sha256 = await storeOrderFiles(id, order);
    const { amount: total } = sumMoney(currency, payments.map(({ amount }) => amount)); // prettier-ignore
    await PaymentOrder.create({
      ...{ _id: id, number, institutionId, currency, total, executeOn, formKey, sha256, state: 'open' },
      payments: payments.map(({ _id, number, organisation, amount }) => ({ id: _id, number, organisation, amount })),
      sealedFrom: sealFrom(institutionId, from),
      made: { by: actor.userId, name: actor.name, at: now },
    });
    for (const payment of payments) await changePayment(payment, ['approved'], { state: 'ordered', orderId: id });
    const details = { number, payments: payments.length, total, currency, sha256 };
    await appendEvent({ actor, action: 'payment-orders.made', subject: { kind: 'payment-order', id }, details, now });
    return id;
  });
}

/** The payments as they are, with their agreements held. `not-found` where one is not the institution's. */
async function holdPayments(ids: readonly string[], institutionId: string): Promise<PaymentRecord[]> {
  const filter = { _id: { $in: [...ids] }, institutionId };
  const found = await Payment.find(filter, { agreementId: 1 }).sort({ agreementId: 1 }).lean();
  for (const agreementId of new Set(found.map(({ agreementId }) => agreementId)))
    await holdAgreement(agreementId, PAYABLE_STATES);
  const payments = await Payment.find(filter).sort({ number: 1 }).lean<PaymentRecord[]>();
  if (payments.length !== ids.length) throw new DomainError('not-found');
  return payments;
}

async function assertOrderable(payments: readonly PaymentRecord[], actor: Actor, now: Date): Promise<void> {
  const failed = await failedChecks(payments, actor, now);
  const asked = PAYMENT_CHECKS.filter((check) => CHECKS_AGAIN.some((again) => again === check));
  const first = payments.find(
    ({ _id, state }) => state !== 'approved' || failed.get(_id)?.some((check) => asked.includes(check)),
  );
  if (first)
    throw new DomainError('wrong-state', 'payments.error.notOrderable', { field: 'payments', number: first.number });
}

/** A payment as the order tells it: the one place where its account is opened. */
async function lineOf(payment: PaymentRecord): Promise<OrderLine> {
  const { organisationId, approved, number, agreement, amount } = payment;
  await claimAccount(organisationId, approved?.accountVersion);
  const { sealed } = await BankAccount.findById(organisationId).orFail().lean<BankAccountRecord>();
  const { holder, bank, bic, number: account } = openAccount(organisationId, sealed);
  const to = { holder, bank, bic, number: account };
  return { endToEndId: number, amount, to, purpose: `${agreement} ${number}`.trim() };
}
