import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Actor } from '~/domain/accounts/roles';
import * as ownAgreement from '~/routes/agreements.$agreementId.payments';
import * as agreementPayments from '~/routes/office.agreements.$agreementId.payments._index';
import * as approval from '~/routes/office.payments.$paymentId.approval';
import * as page from '~/routes/office.payments.$paymentId._index';
import * as recording from '~/routes/office.payments.$paymentId.record';
import * as returning from '~/routes/office.payments.$paymentId.return';
import * as refusing from '~/routes/office.payments.$paymentId.refusal';
import * as csv from '~/routes/office.payments[.]csv';
import * as list from '~/routes/office.payments._index';
import * as own from '~/routes/payments._index';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { callRoute } from '#tests/factories/call-route';
import { paidPayment, paymentOf, requestedPayment } from '#tests/factories/payment';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

type Form = Record<string, string>;
async function visitor({ userId }: Actor) {
  const { cookie } = await signIn({ id: userId });
  return (path: string, params: Form, form?: Form) => routeArgs(path, { cookie, params, ...(form ? { form } : {}) });
}
const dayFields = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { 'bookedOn-day': date, 'bookedOn-month': month, 'bookedOn-year': year };
};

describe('the pages of payments', () => {
  it('take a payment from its request to its confirmation', async () => {
    const running = await runningAgreement();
    await acceptedPart(running);
    const params = { agreementId: running.agreement._id };
    const manager = await visitor(running.manager);
    const shown = await agreementPayments.loader(manager('/office/agreements/x/payments', params));
    expect(shown).toMatchObject({ agreement: { parts: [{ key: 'm1', part: 1, mayRequest: true, payment: null }] } });
    const form = { milestone: 'm1', part: '1', formKey: randomUUID() };
    const requested = await callRoute(agreementPayments.action, manager('/office/agreements/x/payments', params, form));
    const paymentId = requested.location?.split('/').at(-1) ?? '';
    expect(await page.loader(manager('/office/payments/x', { paymentId }))).toMatchObject({
      payment: { state: 'requested', may: { approve: false, withdraw: true } },
    });

    const finance = await visitor(running.finance);
    const before = await approval.loader(finance('/x', { paymentId }));
    expect(before.payment.checks.every(({ passes }) => passes)).toBe(true);
    expect((await callRoute(approval.action, finance('/x', { paymentId }, { version: '1' }))).location).toBe(
      `/office/payments/${paymentId}`,
    );
    expect(await callRoute(approval.action, finance('/x', { paymentId }, { version: '7' }))).toMatchObject({
      status: 409,
      data: { errors: { '': { key: 'payments.error.stale' } } },
    });

    const cashier = await visitor(running.cashier);
    const typed = { version: '2', reference: '', amount: '3 000,00', currency: 'USD', ...dayFields(dayIn(0)) };
    const refused = await callRoute(recording.action, cashier('/x', { paymentId }, typed));
    expect(refused).toMatchObject({ status: 400, data: { errors: { reference: {} }, values: { amount: '3 000,00' } } });
    const { amount } = await paymentOf(paymentId);
    const wrong = { ...typed, reference: 'B-1', amount: String(amount.amount), currency: amount.currency };
    expect(await callRoute(recording.action, cashier('/x', { paymentId }, wrong))).toMatchObject({
      data: { errors: { amount: { key: 'payments.error.more' } } },
    });
    const right = { ...wrong, amount: (amount.amount / 100).toFixed(2) };
    expect((await callRoute(recording.action, cashier('/x', { paymentId }, right))).location).toBeTruthy();

    const signatory = await visitor(running.signatory);
    expect(await own.loader(signatory('/payments', {}))).toMatchObject({
      rows: [{ id: paymentId, isConfirmed: false }],
    });
    expect(await ownAgreement.loader(signatory('/x', params))).toMatchObject({
      agreement: { parts: [{ payment: { id: paymentId, state: 'paid', recorded: { reference: 'B-1' } } }] },
    });
    const confirmed = await callRoute(ownAgreement.action, signatory('/x', params, { payment: paymentId }));
    expect(confirmed.location).toBe(`/agreements/${running.agreement._id}/payments`);
    expect((await paymentOf(paymentId)).confirmed).not.toBeNull();
  });

  it('list and export what the institution pays, and decline or return with a reason', async () => {
    const { paymentId, finance, agreement } = await requestedPayment();
    const visit = await visitor(finance);
    const listed = await list.loader(visit('/office/payments?state=requested', {}));
    expect(listed).toMatchObject({ total: 1, rows: [{ id: paymentId, cells: { agreement: agreement.number } }] });
    const file = await csv.loader(visit('/office/payments.csv', {}));
    expect(await file.text()).toContain(agreement.number ?? '');
    const unsaid = await callRoute(refusing.action, visit('/x', { paymentId }, { version: '1', reason: ' ' }));
    expect(unsaid).toMatchObject({ status: 400, data: { errors: { reason: { key: 'payments.error.reason' } } } });
    const said = { version: '1', reason: 'Wrong milestone' };
    expect((await callRoute(refusing.action, visit('/x', { paymentId }, said))).location).toBeTruthy();

    const paid = await paidPayment();
    const cashier = await visitor(paid.cashier);
    const back = { version: '3', reason: 'Account closed', ...dayFields(dayIn(0)) };
    const returned = await callRoute(returning.action, cashier('/x', { paymentId: paid.paymentId }, back));
    expect(returned.location).toBe(`/office/payments/${paid.paymentId}`);
    expect((await paymentOf(paid.paymentId)).state).toBe('rejected');
  });
});
