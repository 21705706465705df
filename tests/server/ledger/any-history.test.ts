import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separationBroken, type ActDone } from '~/domain/accounts/separation';
import { balancesOf, LEDGER_ACCOUNTS } from '~/domain/disbursements/entry-kinds';
import { LIVE_PAYMENT_STATES } from '~/domain/disbursements/payment-status';
import { agreementBalances } from '#server/ledger/post-entries';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { LedgerEntry, type LedgerEntryRecord } from '#server/models/ledger-entry';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { MONEY_ACTS, moneyHistory, tryAct, type MoneyAct, type MoneyHistory } from '#tests/factories/money-history';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const acts: fc.Arbitrary<MoneyAct> = fc.record({
  what: fc.constantFrom(...MONEY_ACTS),
  milestone: fc.constantFrom('m1', 'm1', 'm2', 'm3'),
  who: fc.nat(7),
  which: fc.nat(7),
});
/** The usual way of a part, so that histories get somewhere between their detours. */
const way: fc.Arbitrary<MoneyAct[][]> = fc
  .tuple(fc.constantFrom('m1', 'm1', 'm2', 'm3'), fc.nat(1))
  .map(([milestone, which]) =>
    (['resume', 'report', 'accept', 'request', 'approve', 'record', 'claim', 'decide'] as const).map((what, at) => [
      { what, milestone, which, who: [0, 0, 0, 0, 1, 2, 1, 2][at] ?? 0 },
    ]),
  );
/** Acts in one list are tried at once. */
const detour = fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
const histories = fc.array(fc.oneof(way, detour), { minLength: 4, maxLength: 7 }).map((parts) => parts.flat());

it('any history of acts, some of them at once, keeps every rule of money', async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, async (batches) => {
      const history = await moneyHistory();
      for (const batch of batches) {
        const refusals = await Promise.all(batch.map((act) => tryAct(history, act)));
        batch.forEach(({ what }, at) => {
          if (refusals[at] === null) done.set(what, (done.get(what) ?? 0) + 1);
        });
        await expectRules(history);
      }
      const { differences } = await verifyLedger(history.agreement.programmeId);
      expect(differences).toEqual([]);
    }),
    { numRuns: 16 },
  );
  for (const what of ['report', 'accept', 'request', 'approve', 'record', 'claim', 'decide', 'suspend'])
    expect([what, done.get(what) ?? 0]).not.toEqual([what, 0]);
}, 240_000);

async function expectRules({ agreement }: MoneyHistory): Promise<void> {
  const scope = { agreementId: agreement._id };
  const entries = await LedgerEntry.find(scope).lean<LedgerEntryRecord[]>();
  const milestones = await Milestone.find(scope).lean<MilestoneRecord[]>();
  const payments = await Payment.find(scope).lean<PaymentRecord[]>();
  const balances = balancesOf(entries);
  expect(LEDGER_ACCOUNTS.reduce((sum, account) => sum + balances[account], 0)).toBe(0);
  expect(await agreementBalances(agreement._id)).toEqual(balances);
  expectLimits(agreement.content.amount.amount, milestones, payments);
  expectOnceEach(payments);
  for (const payment of payments) expectSeparated(payment);
}

function expectLimits(award: number, milestones: MilestoneRecord[], payments: PaymentRecord[]): void {
  let whole = 0;
  for (const { _id, amount, parts } of milestones) {
    const accepted = parts.reduce((sum, part) => sum + part.amount, 0);
    const paid = payments
      .filter(({ milestoneId, state }) => milestoneId === _id && state === 'paid')
      .reduce((sum, { recorded }) => sum + (recorded?.amount ?? 0), 0);
    expect(paid).toBeLessThanOrEqual(accepted);
    expect(accepted).toBeLessThanOrEqual(amount);
    whole += accepted;
  }
  expect(whole).toBeLessThanOrEqual(award);
}

function expectOnceEach(payments: PaymentRecord[]): void {
  const live = payments
    .filter(({ state }) => LIVE_PAYMENT_STATES.some((one) => one === state))
    .map(({ milestoneId, part }) => `${milestoneId} ${part}`);
  expect(live).toEqual([...new Set(live)]);
}

function expectSeparated({ _id, prepared, approved, recorded }: PaymentRecord): void {
  const on = { payment: _id };
  const all: ActDone[] = [{ userId: prepared.by, act: 'payment.prepare', on }];
  if (approved) all.push({ userId: approved.by, act: 'payment.approve', on });
  if (recorded) all.push({ userId: recorded.by, act: 'payment.record', on });
  for (const act of all)
    expect(
      separationBroken(
        all.filter((one) => one !== act),
        act,
      ),
    ).toBeNull();
}
