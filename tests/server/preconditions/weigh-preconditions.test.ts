import { expect, it } from 'vitest';
import { inTransaction } from '#server/database/transaction';
import { BankAccount } from '#server/models/bank-account';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { preconditionsMet } from '#server/preconditions/weigh-preconditions';
import { runningAgreement } from '#tests/factories/agreement';
import { askPreconditions } from '#tests/factories/precondition';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const sign = async (agreement: AgreementRecord, sides: ('organisation' | 'institution')[]) => {
  const at = new Date();
  const signatures = sides.map((side) => ({ side, by: 'x', name: 'X', at, sha256: '0'.repeat(64), fileId: null }));
  await Agreement.updateOne({ _id: agreement._id }, { $set: { signatures } });
};

it('is met at once where a call asks for nothing', async () => {
  const { agreement } = await runningAgreement();
  expect(await preconditionsMet(agreement._id, new Date())).toBe(true);
});

it('answers from what the portal knows at the moment', async () => {
  const { agreement } = await runningAgreement();
  await askPreconditions(agreement, ['bank-account', 'signed-agreement']);
  const met = () => inTransaction(() => preconditionsMet(agreement._id, new Date()));
  await sign(agreement, ['organisation', 'organisation']);
  expect(await met()).toBe(false);
  await sign(agreement, ['organisation', 'institution']);
  expect(await met()).toBe(true);

  await BankAccount.updateOne({ _id: agreement.organisationId }, { $set: { paymentsSuspendedSince: new Date() } });
  expect(await met()).toBe(false);
});

it('asks for evidence where a call does not say of which kind something is', async () => {
  const { agreement } = await runningAgreement();
  const [asked] = await askPreconditions(agreement, ['']);
  expect(asked).toMatchObject({ kind: 'other', evidence: null, version: 1 });
  expect(await preconditionsMet(agreement._id, new Date())).toBe(false);
});
