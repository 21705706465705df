import { expect, it } from 'vitest';
import { inTransaction } from '#server/database/transaction';
import { committedMoney } from '#server/calls/committed-money';
import { holdAgreement } from '#server/ledger/hold-agreement';
import { agreementBalances, postEntries, type NewEntry } from '#server/ledger/post-entries';
import { LedgerMonth } from '#server/models/ledger-month';
import { acceptedPart, dayIn, runningAgreement, type RunningAgreement } from '#tests/factories/agreement';
import { explanationOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const post = ({ agreement, manager }: RunningAgreement, entry: Partial<NewEntry>, bookedOn?: string) =>
  inTransaction(async () => {
    const held = await holdAgreement(agreement._id, ['active']);
    const entries = [{ id: `test:${agreement._id}`, kind: 'paid' as const, amount: 1, ...entry }];
    await postEntries({ agreement: held, entries, actor: manager, now: new Date(), ...(bookedOn ? { bookedOn } : {}) });
  });

it('posts what is agreed, accepted and paid, and never more than there is', async () => {
  const running = await runningAgreement();
  const total = running.award.amount.amount;
  await acceptedPart(running, 'm1', 100);
  expect(await agreementBalances(running.agreement._id)).toEqual({
    ...{ source: -total, committed: total - 100, payable: 100, paid: 0, claimed: 0 },
  });
  expect(await explanationOf(post(running, { amount: 101 }))).toBe('ledger.error.limit');
  for (const amount of [0, -1, 0.5]) expect(await explanationOf(post(running, { amount }))).toBe('ledger.error.amount');
  expect(await explanationOf(post(running, {}, dayIn(1)))).toBe('ledger.error.future');

  const { programmeId } = running.agreement;
  const month = dayIn(-40).slice(0, 7);
  await LedgerMonth.create({
    ...{ _id: `${programmeId}:${month}`, programmeId, month, sha256: '0'.repeat(64), entries: 0 },
    closed: { by: 'finance', name: 'Finance', at: new Date() },
  });
  expect(await explanationOf(post(running, {}, dayIn(-70)))).toBe('ledger.error.closed');
  await post(running, { amount: 100 });
  expect(await agreementBalances(running.agreement._id)).toMatchObject({ payable: 0, paid: 100 });

  const [before] = await committedMoney(programmeId);
  await post(running, { id: 'refund', kind: 'refund', amount: 40 });
  expect(await committedMoney(programmeId)).toEqual([{ ...before, amount: (before?.amount ?? 0) - 40 }]);
});
