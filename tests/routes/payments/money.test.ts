import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import { decimalOf } from '~/domain/shared/money';
import * as hold from '~/routes/office.agreements.$agreementId.payments.hold';
import * as moneyBack from '~/routes/office.agreements.$agreementId.payments.money-back';
import * as recovery from '~/routes/office.agreements.$agreementId.payments.recovery';
import * as statement from '~/routes/office.bank-statements.$statementId';
import * as statements from '~/routes/office.bank-statements._index';
import * as claim from '~/routes/office.claims.$claimId._index';
import * as settlement from '~/routes/office.claims.$claimId.settlement';
import * as order from '~/routes/office.payment-orders.$orderId._index';
import * as orderXml from '~/routes/office.payment-orders.$orderId[.]xml';
import * as withdrawal from '~/routes/office.payment-orders.$orderId.withdrawal';
import * as orders from '~/routes/office.payment-orders._index';
import * as newOrder from '~/routes/office.payment-orders.new';
import * as approval from '~/routes/office.payments.approval';
import { Agreement } from '#server/models/agreement';
import { Milestone } from '#server/models/milestone';
import { acceptedPart, dayIn } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { approvedPayment, paidPayment, paymentOf, request, requestedPayment } from '#tests/factories/payment';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

type Form = Record<string, string | string[]>;
async function visitor({ userId }: Actor) {
  const { cookie } = await signIn({ id: userId });
  return (params: Record<string, string>, form?: Form) =>
    routeArgs('/x', { cookie, params, ...(form ? { form } : {}) });
}
const day = (name: string, of: string) => {
  const [year = '', month = '', date = ''] = of.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
};
const idIn = (location: string | null) => location?.split('/').at(-1) ?? '';

describe('money on its way', () => {
  it('is approved together, one by one, and says what was refused', async () => {
    const running = await requestedPayment();
    const { paymentId, finance } = running;
    await acceptedPart(running, 'm2');
    const second = await request(running, { milestone: 'm2' });
    const visit = await visitor(finance);
    expect((await approval.loader(visit({}))).payments).toHaveLength(2);
    expect(await callRoute(approval.action, visit({}, {}))).toMatchObject({ status: 400 });
    const mixed = await callRoute(approval.action, visit({}, { 'payments[]': [`${paymentId}:1`, `${second}:9`] }));
    expect(mixed).toMatchObject({
      status: 409,
      data: { errors: { payments: { values: { approved: 1, refused: 1 } } } },
    });
    const rest = await callRoute(approval.action, visit({}, { 'payments[]': [`${second}:1`] }));
    expect(rest.location).toBe('/office/payments');
  });

  it('goes to the bank in an order that keeps what was typed when it is refused, and can be withdrawn', async () => {
    const { paymentId, finance } = await approvedPayment();
    const visit = await visitor(finance);
    const page = await newOrder.loader(visit({}));
    expect(page.orderable).toMatchObject({ payments: [{ id: paymentId, failed: [] }], from: null });
    const typed = { 'payments[]': [paymentId], holder: 'Ministry', number: '', bank: 'Central bank', bic: '', formKey: randomUUID(), ...day('executeOn', dayIn(0)) }; // prettier-ignore
    expect(await callRoute(newOrder.action, visit({}, typed))).toMatchObject({
      status: 400,
      data: { errors: { number: {} }, values: { holder: 'Ministry', payments: [paymentId] } },
    });
    const made = await callRoute(newOrder.action, visit({}, { ...typed, number: '23102934100100' }));
    const orderId = idIn(made.location);
    expect((await newOrder.loader(visit({}))).orderable.from).toMatchObject({ holder: 'Ministry' });
    expect(await orders.loader(visit({}))).toMatchObject({ rows: [{ id: orderId, count: 1 }], mayMake: true });
    expect(await order.loader(visit({ orderId }))).toMatchObject({ order: { mayDownload: true, mayWithdraw: true } });
    const file = await orderXml.loader(visit({ orderId }));
    expect(file.headers.get('Content-Disposition')).toContain('.xml');
    const withdrawn = await callRoute(withdrawal.action, visit({ orderId }, { reason: 'Wrong day' }));
    expect(withdrawn.location).toBe(`/office/payment-orders/${orderId}`);
    expect((await paymentOf(paymentId)).state).toBe('approved');
  });

  it('is recorded from a pasted statement, with its mismatches dealt with by somebody', async () => {
    const { paymentId, cashier } = await approvedPayment();
    const visit = await visitor(cashier);
    expect(await callRoute(statements.action, visit({}, { statement: ' ' }))).toMatchObject({
      data: { errors: { statement: { key: 'payments.error.statementNone' } } },
    });
    const wrong = await callRoute(statements.action, visit({}, { statement: 'amount\n1' }));
    expect(wrong).toMatchObject({ status: 400, data: { values: { statement: 'amount\n1' } } });
    const { number, amount } = await paymentOf(paymentId);
    const row = `${number},${decimalOf(amount)},${amount.currency},${dayIn(0)},B-1`;
    const text = `end_to_end_id,amount,currency,booked_on,reference\n${row}\n${row.replace('B-1', '')}`;
    const taken = await callRoute(statements.action, visit({}, { statement: text }));
    const statementId = idIn(taken.location);
    expect(await statement.loader(visit({ statementId }))).toMatchObject({
      statement: { rows: [{ outcome: 'recorded' }, { outcome: 'unreadable' }], mayClose: true },
    });
    expect((await callRoute(statement.action, visit({ statementId }, {}))).location).toBeTruthy();
    expect(await statements.loader(visit({}))).toMatchObject({ statements: [{ id: statementId, open: 0 }] });
  });

  it('is held, and comes back by two people', async () => {
    const { agreement, finance, cashier, manager } = await paidPayment();
    const params = { agreementId: agreement._id };
    const own = await visitor(manager);
    expect(await callRoute(hold.action, own(params, { reason: '' }))).toMatchObject({
      data: { errors: { reason: {} } },
    });
    await callRoute(hold.action, own(params, { reason: 'A visit' }));
    const { agreement: held } = await hold.loader(own(params));
    expect(held.holds).toMatchObject([{ reason: 'A visit' }]);
    const lifted = await callRoute(hold.action, own(params, { key: held.holds[0]?.key ?? '', reason: 'Done' }));
    expect(lifted.location).toBe(`/office/agreements/${agreement._id}/payments`);

    const { currency } = agreement.content.amount;
    const typed = { kind: 'recovery', amount: '10,00', currency, reason: 'Ineligible', reference: '', formKey: randomUUID(), ...day('bookedOn', dayIn(0)) }; // prettier-ignore
    const { kind: _kind, ...kindless } = typed;
    expect(await callRoute(moneyBack.action, own(params, kindless))).toMatchObject({
      status: 400,
      data: { errors: { kind: {} }, values: { amount: '10,00' } },
    });
    const claimId = idIn((await callRoute(moneyBack.action, own(params, typed))).location);
    const first = await visitor(finance);
    expect(await claim.loader(first({ claimId }))).toMatchObject({ claim: { mayDecide: true, state: 'proposed' } });
    const unsaid = await callRoute(claim.action, first({ claimId }, { version: '1', agreed: 'no', reason: '' }));
    expect(unsaid).toMatchObject({ data: { errors: { reason: {} } } });
    await callRoute(claim.action, first({ claimId }, { version: '1', agreed: 'yes', reason: '' }));
    const settling = { ...kindless, act: 'received', formKey: randomUUID() };
    expect(await settlement.loader(first({ claimId }))).toMatchObject({ claim: { maySettle: true } });
    expect((await callRoute(settlement.action, first({ claimId }, settling))).location).toBe(
      `/office/claims/${claimId}`,
    );
    const second = await visitor(cashier);
    await callRoute(claim.action, second({ claimId }, { version: '3', agreed: 'yes', reason: '' }));
    expect(await claim.loader(second({ claimId }))).toMatchObject({ claim: { state: 'settled', settled: 1_000 } });
  });

  it('is claimed back by one press where more was paid than earned', async () => {
    const { agreement, manager, finance, approver } = await paidPayment();
    const params = { agreementId: agreement._id };
    const own = await visitor(manager);
    expect(await recovery.loader(own(params))).toMatchObject({ agreement: { recovery: { amount: 0 } } });
    const { content } = agreement;
    await Milestone.updateOne({ _id: `${agreement._id}.m1` }, { $set: { 'parts.0.kind': 'advance' } });
    await Agreement.updateOne({ _id: agreement._id }, { $set: { state: 'terminated' } });
    const amount = String(content.milestones[0]?.amount ?? 0);
    const typed = { amount, reason: 'Not covered', formKey: randomUUID() };
    const wordless = await callRoute(recovery.action, own(params, { ...typed, reason: ' ' }));
    expect(wordless).toMatchObject({ status: 400, data: { errors: { reason: {} } } });
    const changed = await callRoute(recovery.action, own(params, { ...typed, amount: '7', formKey: randomUUID() }));
    expect(changed).toMatchObject({ status: 409, data: { values: { reason: 'Not covered' } } });
    const claimId = idIn((await callRoute(recovery.action, own(params, typed))).location);
    const second = await visitor(finance);
    expect(await claim.loader(second({ claimId }))).toMatchObject({ claim: { mayDecide: true, kind: 'recovery' } });
    const stranger = await visitor(approver);
    expect(await callRoute(recovery.loader, stranger(params))).toMatchObject({ status: 403 });
  });
});
