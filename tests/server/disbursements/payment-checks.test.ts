import { expect, it } from 'vitest';
import { changeBankAccount } from '#server/organisations/change-bank-account';
import { Agreement } from '#server/models/agreement';
import { BankAccount } from '#server/models/bank-account';
import { LedgerEntry } from '#server/models/ledger-entry';
import { Milestone } from '#server/models/milestone';
import { Organisation } from '#server/models/organisation';
import { Payment } from '#server/models/payment';
import { dayIn } from '#tests/factories/agreement';
import { pendingAppeal } from '#tests/factories/award';
import { approve, approvedPayment, paymentOf, record, requestedPayment } from '#tests/factories/payment';
import { explanationOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { PASSWORD } from '#tests/factories/user';

useDatabase();

const now = () => new Date();
const ACCOUNT = {
  holder: 'Organisation 1',
  bank: 'Rysgal',
  bic: '',
  number: '99906934100999',
  currency: 'TMT' as const,
};

it('is not approved while anything stands against it', async () => {
  const running = await requestedPayment();
  const { paymentId, finance, agreement } = running;
  const { organisationId } = agreement;
  const refusal = () => explanationOf(approve(finance, paymentId));
  const act = { by: 'somebody', name: 'Somebody', at: now() };
  const self = { _id: agreement._id };

  await Agreement.updateOne(self, { $set: { state: 'suspended' } });
  expect(await refusal()).toBe('ledger.error.state');
  await Agreement.updateOne(self, { $set: { state: 'active', holds: [{ ...act, key: 'h', reason: 'Visit' }] } });
  expect(await refusal()).toBe('payments.error.hold');
  await Agreement.updateOne(self, { $set: { holds: [] } });

  for (const change of [{ state: 'unverified' }, { state: 'refused' }, { paymentsSuspendedSince: now() }] as const) {
    await BankAccount.updateOne({ _id: organisationId }, { $set: change });
    expect(await refusal()).toBe('payments.error.account');
    await BankAccount.updateOne({ _id: organisationId }, { $set: { state: 'verified', paymentsSuspendedSince: null } });
  }
  const exclusion = { id: 'e', from: dayIn(-1), until: null, approved: true, proposedBy: 'somebody' };
  await Organisation.updateOne({ _id: organisationId }, { $set: { 'standing.exclusion': exclusion } });
  expect(await refusal()).toBe('payments.error.excluded');
  await Organisation.updateOne({ _id: organisationId }, { $set: { 'standing.exclusion': null } });

  const second = { _id: `${agreement._id}.m2` };
  await Milestone.updateOne(second, { $set: { dueOn: dayIn(-1) } });
  expect(await refusal()).toBe('payments.error.reports');
  await Payment.updateOne({ _id: paymentId }, { $set: { kind: 'advance' } });
  expect(await refusal()).toBeNull();
});

it('is not approved beyond what the ledger says, or under an appeal', async () => {
  const running = await requestedPayment();
  const { paymentId, finance, agreement } = running;
  await LedgerEntry.deleteOne({ _id: `payable:${agreement._id}.m1:1` });
  expect(await explanationOf(approve(finance, paymentId))).toBe('ledger.error.limit');
  await pendingAppeal(running);
  expect(await explanationOf(approve(finance, paymentId))).toBe('appeals.error.pending');
});

it('is not paid to an account that was changed since its approval', async () => {
  const { paymentId, cashier, signatory, agreement } = await approvedPayment();
  await changeBankAccount({ actor: signatory, input: ACCOUNT, currentPassword: PASSWORD, expected: 1, now: now() });
  expect(await explanationOf(record(cashier, paymentId))).toBe('payments.error.account');
  await BankAccount.updateOne(
    { _id: agreement.organisationId },
    { $set: { state: 'verified', paymentsSuspendedSince: null } },
  );
  expect(await explanationOf(record(cashier, paymentId))).toBe('payments.error.account');
  expect((await paymentOf(paymentId)).state).toBe('approved');
});

it('is never approved for an account that is changed at the same time', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { paymentId, finance, cashier, signatory } = await requestedPayment();
    const change = () =>
      changeBankAccount({ actor: signatory, input: ACCOUNT, currentPassword: PASSWORD, expected: 1, now: now() });
    const pair = [() => approve(finance, paymentId), change];
    await Promise.allSettled((round % 2 ? pair.reverse() : pair).map((act) => act()));
    expect(await explanationOf(record(cashier, paymentId))).not.toBeNull();
    expect((await paymentOf(paymentId)).state).not.toBe('paid');
  }
});
