import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { downloadOrder } from '#server/disbursements/download-order';
import { makeOrder } from '#server/disbursements/make-order';
import { pain001 } from '#server/disbursements/pain-001';
import { recordPayment } from '#server/disbursements/record-payment';
import { stopPayment } from '#server/disbursements/stop-payment';
import { withdrawOrder } from '#server/disbursements/withdraw-order';
import { agreementBalances } from '#server/ledger/post-entries';
import { Agreement } from '#server/models/agreement';
import { AuditEvent } from '#server/models/audit-event';
import { BankAccount } from '#server/models/bank-account';
import { PaymentOrder } from '#server/models/payment-order';
import { acceptedPart, dayIn } from '#tests/factories/agreement';
import { approve, approvedPayment, paymentOf, record, request } from '#tests/factories/payment';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const FROM = { holder: 'Ministry & partners', bank: 'Central bank', bic: 'CBTKTM2X', number: '23102934100100' };
const order = (actor: Actor, payments: string[], wishes: object = {}) =>
  makeOrder({ actor, input: { payments, from: FROM, executeOn: dayIn(0), formKey: randomUUID(), ...wishes }, now: new Date() }); // prettier-ignore
const download = (actor: Actor, orderId: string, format = 'xml') =>
  downloadOrder({ actor, orderId, format, now: new Date() });

function assertValid(xml: string): void {
  const schema = XmlDocument.fromString(readFileSync(new URL('pain-001-part.xsd', import.meta.url), 'utf8'));
  const document = XmlDocument.fromString(xml);
  XsdValidator.fromDoc(schema).validate(document);
}

it('writes what the schema of pain.001 takes, with any names, IBANs and the bank’s own numbers', () => {
  const line = (number: string, holder: string, bic = '') => ({
    endToEndId: 'MLSP-PAY-2026-0001',
    amount: { amount: 1_050, currency: 'TMT' as const },
    to: { holder, bank: 'Halkbank', bic, number },
    purpose: 'MLSP/2026/1 '.repeat(20),
  });
  const lines = [line('DE89370400440532013000', 'Ýenme <&> "guramasy"', 'COBADEFFXXX'), line('2320', 'Ş'.repeat(300))];
  const made = { number: 'MLSP-ORD-2026-0001', madeAt: new Date(), executeOn: '2026-11-23', currency: 'TMT' as const };
  const xml = pain001({ ...made, from: FROM, lines });
  assertValid(xml);
  expect(xml).toContain('<CtrlSum>21.00</CtrlSum>');
  expect(xml).toContain('<IBAN>DE89370400440532013000</IBAN>');
  expect(() => assertValid(xml.replace('<PmtMtd>TRF</PmtMtd>', ''))).toThrow();
});

it('takes approved payments to the bank once, in files that stay as they were made', async () => {
  const running = await approvedPayment();
  const { paymentId, finance, cashier } = running;
  await acceptedPart(running, 'm2');
  const second = await request(running, { milestone: 'm2' });
  await approve(finance, second);
  const formKey = randomUUID();
  const [orderId, again] = await Promise.all([1, 2].map(() => order(finance, [paymentId, second], { formKey })));
  expect(again).toBe(orderId);
  const { number } = await paymentOf(paymentId);
  const made = await PaymentOrder.findById(orderId).orFail().lean();
  for (const format of ['xml', 'csv'] as const) {
    const body = await (await download(cashier, made._id, format)).text();
    if (format === 'xml') assertValid(body);
    expect(body).toContain(number);
    expect(body).toContain('23206934100100');
    expect(createHash('sha256').update(body).digest('hex')).toBe(made.sha256[format]);
  }
  const filter = { action: 'payment-orders.downloaded', 'subject.id': made._id };
  expect(await AuditEvent.countDocuments(filter)).toBe(2);
  expect(await refusalOf(download(running.manager, made._id))).toBe('not-permitted');
  expect(await refusalOf(download((await createUser({ roles: ['finance'] })).actor, made._id))).toBe('not-found');
  expect(await explanationOf(order(finance, [second]))).toBe('payments.error.notOrderable');

  await record(cashier, paymentId);
  const withdraw = () => withdrawOrder({ actor: finance, orderId: made._id, reason: 'Wrong day', now: new Date() });
  expect(await explanationOf(withdraw())).toBe('payments.error.orderBegun');
  const { version } = await paymentOf(second);
  const input = { way: 'rejected' as const, reason: 'Account unknown' };
  await stopPayment({ actor: cashier, paymentId: second, input, expected: version, now: new Date() });
  expect((await paymentOf(second)).state).toBe('rejected');
  await request(running, { milestone: 'm2' });
});

it('is withdrawn as a whole while the bank has carried out nothing, and its payments go out again', async () => {
  const { paymentId, finance, manager } = await approvedPayment();
  const first = await order(finance, [paymentId]);
  const withdraw = (actor: Actor) => withdrawOrder({ actor, orderId: first, reason: 'Wrong day', now: new Date() });
  expect(await refusalOf(withdraw(manager))).toBe('not-permitted');
  await Promise.all([withdraw(finance), withdraw(finance)]);
  expect(await paymentOf(paymentId)).toMatchObject({ state: 'approved', orderId: null });
  expect(await refusalOf(download(finance, first))).toBe('not-found');
  expect(await order(finance, [paymentId])).not.toBe(first);
});

it('is refused for nothing, a past day, other institutions, what changed since, and leaves all as it was', async () => {
  const { paymentId, finance, cashier, agreement, manager } = await approvedPayment();
  const other = await approvedPayment();
  expect(await explanationOf(order(finance, []))).toBe('payments.error.none');
  expect(await explanationOf(order(finance, [paymentId], { executeOn: dayIn(-1) }))).toBe('payments.error.past');
  expect(await refusalOf(order(finance, [paymentId, other.paymentId]))).toBe('not-found');
  expect(await refusalOf(order(manager, [paymentId]))).toBe('not-permitted');
  const hold = { by: 'x', name: 'X', at: new Date(), key: 'h', reason: 'Visit' };
  await Agreement.updateOne({ _id: agreement._id }, { $set: { holds: [hold] } });
  expect(await explanationOf(order(finance, [paymentId]))).toBe('payments.error.notOrderable');
  await Agreement.updateOne({ _id: agreement._id }, { $set: { holds: [], state: 'suspended' } });
  expect(await explanationOf(order(finance, [paymentId]))).toBe('ledger.error.state');
  await Agreement.updateOne({ _id: agreement._id }, { $set: { state: 'active' } });
  const account = { _id: agreement.organisationId };
  await BankAccount.updateOne(account, { $inc: { version: 1 } });
  expect(await explanationOf(order(finance, [paymentId]))).toBe('payments.error.notOrderable');
  await BankAccount.updateOne(account, { $inc: { version: -1 } });
  await order(finance, [paymentId]);
  expect(await PaymentOrder.countDocuments({ institutionId: agreement.institutionId })).toBe(1);

  await BankAccount.updateOne(account, { $inc: { version: 1 } });
  expect(await explanationOf(record(cashier, paymentId))).toBe('payments.error.account');
  await record(cashier, paymentId, { toFormerAccount: true });
  expect((await paymentOf(paymentId)).state).toBe('paid');
});

it('takes no payment that was paid by hand, whichever of the two is first', async () => {
  const of = await approvedPayment();
  const { finance, cashier, agreement } = of;
  await record(cashier, of.paymentId);
  expect(await paymentOf(of.paymentId)).toMatchObject({ state: 'paid', orderId: null });
  await acceptedPart(of, 'm2');
  const second = await request(of, { milestone: 'm2' });
  await approve(finance, second);
  expect(await explanationOf(order(finance, [of.paymentId, second]))).toBe('payments.error.notOrderable');
  expect(await PaymentOrder.countDocuments({ institutionId: agreement.institutionId })).toBe(0);

  // Everybody has seen it approved, and presses at once.
  const { version: expected, amount } = await paymentOf(second);
  const input = { reference: 'BANK-2', bookedOn: dayIn(0), amount };
  const byHand = () => recordPayment({ actor: cashier, paymentId: second, input, expected, now: new Date() });
  await Promise.allSettled(Array.from({ length: 10 }, (_, at) => (at % 2 ? byHand() : order(finance, [second]))));
  const { state, orderId } = await paymentOf(second);
  const orders = await PaymentOrder.find({ institutionId: agreement.institutionId }).lean();
  expect(orders.map(({ _id }) => _id)).toEqual(state === 'ordered' ? [orderId] : []);
  const { paid } = await agreementBalances(agreement._id);
  const before = (await paymentOf(of.paymentId)).amount.amount;
  expect([state, paid]).toEqual(state === 'ordered' ? ['ordered', before] : ['paid', before + amount.amount]);
  expect(await refusalOf(state === 'ordered' ? byHand() : order(finance, [second]))).toMatch(/stale|wrong-state/);
});
