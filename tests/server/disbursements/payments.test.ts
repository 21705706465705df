import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { confirmReceipt } from '#server/disbursements/confirm-receipt';
import { returnPayment } from '#server/disbursements/return-payment';
import { stopPayment, type StoppingWay } from '#server/disbursements/stop-payment';
import { agreementBalances } from '#server/ledger/post-entries';
import { Agreement } from '#server/models/agreement';
import { AuditEvent } from '#server/models/audit-event';
import { LedgerMonth } from '#server/models/ledger-month';
import { Milestone } from '#server/models/milestone';
import { Payment } from '#server/models/payment';
import { User } from '#server/models/user';
import type { Actor } from '~/domain/accounts/roles';
import { acceptedPart, dayIn, runningAgreement } from '#tests/factories/agreement';
import { pendingAppeal } from '#tests/factories/award';
import { mailsTo } from '#tests/factories/mails';
import {
  approve, approvedPayment, paidPayment, paymentOf, record, request, requestedPayment,
} from '#tests/factories/payment'; // prettier-ignore
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = () => new Date();
const stop = async (actor: Actor, paymentId: string, way: StoppingWay) =>
  stopPayment({ actor, paymentId, input: { way, reason: 'Not now' }, expected: (await paymentOf(paymentId)).version, now: now() }); // prettier-ignore
const bringBack = async (actor: Actor, paymentId: string, bookedOn = dayIn(0)) =>
  returnPayment({ actor, paymentId, input: { reason: 'Account closed', bookedOn }, expected: (await paymentOf(paymentId)).version, now: now() }); // prettier-ignore
const mailsOf = async ({ userId }: Actor) => mailsTo((await User.findById(userId).orFail().lean()).email);
const eventsOf = async (id: string) =>
  (await AuditEvent.find({ 'subject.id': id }).sort({ at: 1 }).lean()).map(({ action }) => action);

describe('a payment', () => {
  it('goes from an accepted part through three people to the organisation, which confirms it', async () => {
    const running = await approvedPayment();
    const { paymentId, agreement, finance, cashier, representative } = running;
    expect(await paymentOf(paymentId)).toMatchObject({
      number: expect.stringMatching(/-PAY-\d{4}-0001$/) as string,
      state: 'approved',
      approved: { by: finance.userId, accountVersion: 1 },
    });
    const third = agreement.content.milestones[0]?.amount ?? 0;
    await record(cashier, paymentId);
    const total = agreement.content.amount.amount;
    expect(await agreementBalances(agreement._id)).toMatchObject({ payable: 0, paid: third, committed: total - third });
    const [advice] = await mailsOf(representative);
    expect(advice).toMatchObject({ template: 'payment-told' });
    expect(advice?.mail.text).toContain('BANK-1');
    await Promise.all([1, 2].map(() => confirmReceipt({ actor: representative, paymentId, now: now() })));
    expect((await paymentOf(paymentId)).confirmed).toMatchObject({ by: representative.userId });
    expect(await eventsOf(paymentId)).toEqual([
      'payments.requested', 'payments.approved', 'payments.recorded', 'payments.confirmed',
    ]); // prettier-ignore
  });

  it('is requested once of a part, sent twice or raced', async () => {
    const running = await runningAgreement();
    await acceptedPart(running, 'm1', 100);
    const formKey = randomUUID();
    const [one, other] = await Promise.all([request(running, { formKey }), request(running, { formKey })]);
    expect(one).toBe(other);
    expect(await explanationOf(request(running))).toBe('payments.error.live');
    await acceptedPart(running, 'm1', 50);
    const raced = await Promise.allSettled(Array.from({ length: 20 }, () => request(running, { part: 2 })));
    expect(raced.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await Payment.countDocuments({ agreementId: running.agreement._id })).toBe(2);
  });

  it('is not requested before acceptance, unreleased, in another currency, held, suspended, under appeal or by others', async () => {
    const running = await runningAgreement();
    const { agreement, finance, signatory } = running;
    expect(await explanationOf(request(running))).toBe('payments.error.notAccepted');
    await acceptedPart(running);
    expect(await explanationOf(request(running, { part: 2 }))).toBe('payments.error.notAccepted');
    const milestone = { _id: `${agreement._id}.m1` };
    await Milestone.updateOne(milestone, { $set: { 'parts.0.released': false } });
    expect(await explanationOf(request(running))).toBe('payments.error.notReleased');
    await Milestone.updateOne(milestone, { $set: { 'parts.0.released': true, currency: 'EUR' } });
    expect(await explanationOf(request(running))).toBe('payments.error.currency');
    await Milestone.updateOne(milestone, { $set: { currency: agreement.content.amount.currency } });
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(request(running, { actor: stranger }))).toBe('not-found');
    expect(await refusalOf(request(running, { actor: signatory }))).toBe('not-found');
    expect(await refusalOf(request(running, { actor: finance }))).toBe('not-permitted');
    const act = { by: 'somebody', name: 'Somebody', at: now() };
    await Agreement.updateOne({ _id: agreement._id }, { $set: { holds: [{ ...act, key: 'h', reason: 'Visit' }] } });
    expect(await explanationOf(request(running))).toBe('payments.error.hold');
    for (const state of ['draft', 'signing', 'suspended', 'closed'] as const) {
      await Agreement.updateOne({ _id: agreement._id }, { $set: { holds: [], state } });
      expect(await explanationOf(request(running))).toBe('ledger.error.state');
    }
    await Agreement.updateOne({ _id: agreement._id }, { $set: { state: 'active' } });
    await pendingAppeal(running);
    expect(await explanationOf(request(running))).toBe('appeals.error.pending');
    expect(await Payment.countDocuments({ agreementId: agreement._id })).toBe(0);
  });

  it('leaves one of 20 approvals and one of 20 records at once', async () => {
    const running = await requestedPayment();
    const { paymentId, agreement, finance, cashier, manager } = running;
    const third = { roles: ['finance' as const], home: { kind: 'institution' as const, id: agreement.institutionId } };
    const people = [finance, cashier, (await createUser(third)).actor];
    const version = { expected: 1, paymentId };
    const approvals = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => approve(people[at % 3] ?? finance, version.paymentId)),
    );
    const approver = (await paymentOf(paymentId)).approved?.by;
    expect(approvals.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await eventsOf(paymentId)).filter((action) => action === 'payments.approved')).toHaveLength(1);
    expect((await paymentOf(paymentId)).version).toBe(2);
    const recorders = [...people, manager].filter(({ userId }) => userId !== approver);
    const records = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) => record(recorders[at % 3] ?? manager, paymentId, { reference: `B-${at}` })),
    );
    expect(records.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const paid = agreement.content.milestones[0]?.amount ?? 0;
    expect(await agreementBalances(agreement._id)).toMatchObject({ payable: 0, paid });
  });

  it('is neither approved by who prepared it nor recorded by who approved it', async () => {
    const { agreement, manager, ...running } = await requestedPayment();
    const { paymentId, finance, cashier } = running;
    const both = { ...manager, roles: ['manager' as const, 'finance' as const] };
    expect(await explanationOf(approve(both, paymentId))).toBe('payments.error.persons');
    expect(await refusalOf(approve(manager, paymentId))).toBe('not-permitted');
    const { actor: stranger } = await createUser({ roles: ['finance'] });
    expect(await refusalOf(approve(stranger, paymentId))).toBe('not-found');
    await approve(finance, paymentId);
    await approve(finance, paymentId).catch(() => undefined);
    expect(await explanationOf(record(finance, paymentId))).toBe('payments.error.recorder');
    await record(manager, paymentId);
    expect(await explanationOf(bringBack(finance, paymentId))).toBe('payments.error.recorder');
    await bringBack(cashier, paymentId);
    expect(await agreementBalances(agreement._id)).toMatchObject({ paid: 0 });
  });

  it('is recorded as it was approved: no other currency, no more, no day to come, closed or before', async () => {
    const { paymentId, agreement, cashier } = await approvedPayment();
    const { amount } = (await paymentOf(paymentId)).amount;
    const as = (money: object) => ({ amount: { amount, currency: agreement.content.amount.currency, ...money } });
    expect(await explanationOf(record(cashier, paymentId, as({ currency: 'EUR' })))).toBe('payments.error.currency');
    expect(await explanationOf(record(cashier, paymentId, as({ amount: amount + 1 })))).toBe('payments.error.more');
    for (const wrong of [0, -1, 0.5, amount - 0.5])
      expect(await explanationOf(record(cashier, paymentId, as({ amount: wrong })))).toBe('ledger.error.amount');
    expect(await explanationOf(record(cashier, paymentId, { bookedOn: dayIn(1) }))).toBe('ledger.error.future');
    const early = { bookedOn: dayIn(-1) };
    expect(await explanationOf(record(cashier, paymentId, early))).toBe('payments.error.beforeApproval');
    const month = dayIn(-40).slice(0, 7);
    const { programmeId } = agreement;
    await LedgerMonth.create({
      ...{ _id: `${programmeId}:${month}`, programmeId, month, sha256: '0'.repeat(64), entries: 0 },
      closed: { by: 'finance', name: 'Finance', at: now() },
    });
    expect(await explanationOf(record(cashier, paymentId, { bookedOn: dayIn(-70) }))).toBe('ledger.error.closed');
    expect((await paymentOf(paymentId)).state).toBe('approved');
    await record(cashier, paymentId, as({ amount: amount - 10 }));
    await record(cashier, paymentId, as({ amount: amount - 10 }));
    expect(await agreementBalances(agreement._id)).toMatchObject({ payable: 0, paid: amount - 10 });
    await bringBack(cashier, paymentId);
    expect(await agreementBalances(agreement._id)).toMatchObject({ payable: amount, paid: 0 });
  });

  it('can be requested again when it was declined, withdrawn or brought back, and not before', async () => {
    const running = await requestedPayment();
    const { manager, finance, cashier, representative } = running;
    let { paymentId } = running;
    expect(await refusalOf(stop(finance, paymentId, 'withdrawn'))).toBe('not-permitted');
    expect(await explanationOf(stop(manager, paymentId, 'rejected'))).toBe('payments.error.state');
    await stop(manager, paymentId, 'withdrawn');
    expect(await explanationOf(approve(finance, paymentId))).toBe('payments.error.state');
    paymentId = await request(running);
    await approve(finance, paymentId);
    await stop(cashier, paymentId, 'declined');
    paymentId = await request(running);
    await approve(finance, paymentId);
    await record(cashier, paymentId);
    expect(await explanationOf(stop(cashier, paymentId, 'declined'))).toBe('payments.error.state');
    await bringBack(cashier, paymentId);
    await approve(finance, (paymentId = await request(running)));
    await record(cashier, paymentId);
    await confirmReceipt({ actor: representative, paymentId, now: now() });
    expect(await explanationOf(bringBack(cashier, paymentId))).toBe('payments.error.confirmed');
  });

  it('is confirmed by nobody else, and not before the bank has it', async () => {
    const { paymentId, signatory, manager } = await approvedPayment();
    const { actor: stranger } = await createUser();
    const confirm = (actor: Actor, id = paymentId) => confirmReceipt({ actor, paymentId: id, now: now() });
    expect(await refusalOf(confirm(signatory))).toBe('not-found');
    const paid = await paidPayment();
    for (const other of [stranger, manager, paid.finance])
      expect(await refusalOf(confirm(other, paid.paymentId))).toBe('not-found');
    await confirm(paid.signatory, paid.paymentId);
    expect((await paymentOf(paid.paymentId)).confirmed).not.toBeNull();
  });
});
