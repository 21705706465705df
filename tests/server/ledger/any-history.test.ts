import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separationBroken, type ActDone } from '~/domain/accounts/separation';
import type { AgreementContent } from '~/domain/agreements/content';
import { balancesOf, LEDGER_ACCOUNTS, overdrawn } from '~/domain/disbursements/entry-kinds';
import { LIVE_PAYMENT_STATES } from '~/domain/disbursements/payment-status';
import { agreementBalances } from '#server/ledger/post-entries';
import { verifyLedger } from '#server/ledger/verify-ledger';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { LedgerEntry, type LedgerEntryRecord } from '#server/models/ledger-entry';
import { Milestone, type MilestoneRecord } from '#server/models/milestone';
import { Payment, type PaymentRecord } from '#server/models/payment';
import { MONEY_ACTS, moneyHistory, tryAct, type MoneyAct, type MoneyHistory } from '#tests/factories/money-history';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const PARTS = ['m1', 'm2', 'm3'] as const;
const act = (what: MoneyAct['what'], milestone: MoneyAct['milestone'] = 'm1', who = 0, which = 0): MoneyAct[] => [
  { what, milestone, who, which },
];
/** Some of them are done at the end of a history only. */
const USUAL = MONEY_ACTS.filter((what) => what !== 'terminate' && what !== 'close');
const acts: fc.Arbitrary<MoneyAct> = fc.record({
  what: fc.constantFrom(...USUAL),
  milestone: fc.constantFrom('m1', ...PARTS),
  who: fc.nat(7),
  which: fc.nat(7),
});
/** Acts in one list are tried at once. */
const detour = fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });

/** The usual way of a part, with what may come between, so that histories get somewhere between their detours. */
const way: fc.Arbitrary<MoneyAct[][]> = fc
  .record({
    milestone: fc.constantFrom('m1' as const, ...PARTS),
    which: fc.nat(1),
    isReturned: fc.boolean(),
    stopped: fc.constantFrom(null, 'withdraw' as const, 'decline' as const),
    ordered: fc.constantFrom(null, 'order' as const, 'reject' as const, 'withdraw order' as const),
    back: fc.constantFrom('claim' as const, 'return' as const, 'confirm' as const),
  })
  .map(({ milestone, which, isReturned, stopped, ordered, back }) => [
    ...[act('resume'), act('report', milestone)],
    ...(isReturned ? [act('give back', milestone), act('report', milestone)] : []),
    act('accept', milestone, 0, which),
    ...(isReturned ? [act('take back', milestone), act('accept', milestone, 0, which)] : []),
    act('request', milestone),
    ...(stopped ? [act(stopped, 'm1', stopped === 'withdraw' ? 0 : 1), act('request', milestone)] : []),
    act('approve', 'm1', 1),
    ...(ordered ? [act('order', 'm1', 1)] : []),
    ...(ordered && ordered !== 'order' ? [act(ordered, 'm1', ordered === 'reject' ? 2 : 1)] : []),
    ...[act('record', 'm1', 2), act(back, 'm1', 2, which * 2), act('decide', 'm1', 1), act('settle', 'm1', 2)],
    act('decide', 'm1', 1),
  ]);

/** An amendment from its writing to its signature beside an act of somebody else, or given up. */
const amendment: fc.Arbitrary<MoneyAct[][]> = fc
  .tuple(fc.nat(11), fc.constantFrom(...PARTS), fc.nat(3), acts)
  .map(([which, milestone, ending, other]) => [
    ...(ending === 0 ? [act('suspend')] : []),
    ...[act('resume'), act('amend', milestone, 0, which)],
    ...(ending === 1 ? [act('give up')] : [act('agree'), [...act('sign'), other]]),
  ]);
const detours = fc
  .array(fc.oneof({ weight: 2, arbitrary: way }, amendment, detour), { minLength: 3, maxLength: 6 })
  .map((parts) => parts.flat());

/** What is left is reported, accepted, paid and confirmed part by part, and the agreement closed. */
const carriedOut: MoneyAct[][] = [
  ...[act('resume'), act('give up'), ...PARTS.flatMap((part) => [act('report', part), act('accept', part)])],
  ...PARTS.flatMap((part) => [act('request', part), act('request', part, 0, 1)]),
  ...Array.from({ length: 6 }, () => act('approve', 'm1', 1)),
  ...Array.from({ length: 6 }, () => act('record', 'm1', 2)),
  ...Array.from({ length: 6 }, (_, which) => act('confirm', 'm1', 0, which)),
  act('close'),
];
const histories = fc.oneof(
  { weight: 3, arbitrary: detours },
  { weight: 2, arbitrary: fc.tuple(detours, detour).map(([before, after]) => [...before, act('terminate'), ...after]) },
  { weight: 2, arbitrary: fc.tuple(amendment, detour).map(([before, after]) => [...before, ...carriedOut, ...after]) },
);

it('any history of acts, some of them at once, keeps every rule of money', async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, async (batches) => {
      const history = await moneyHistory();
      for (const batch of batches) {
        const refusals = await Promise.all(batch.map((one) => tryAct(history, one)));
        batch.forEach(({ what }, at) => {
          if (refusals[at] === null) done.set(what, (done.get(what) ?? 0) + 1);
        });
        await expectRules(history);
      }
      const { differences } = await verifyLedger(history.agreement.programmeId);
      expect(differences).toEqual([]);
    }),
    { numRuns: 20, seed: 7 },
  );
  // Every act was really done, not only refused.
  expect(MONEY_ACTS.filter((what) => !done.has(what))).toEqual([]);
}, 240_000);

async function expectRules({ agreement: { _id: agreementId } }: MoneyHistory): Promise<void> {
  const scope = { agreementId };
  const { content, state } = await Agreement.findById(agreementId).orFail().lean<AgreementRecord>();
  const entries = await LedgerEntry.find(scope).lean<LedgerEntryRecord[]>();
  const milestones = await Milestone.find(scope).lean<MilestoneRecord[]>();
  const payments = await Payment.find(scope).lean<PaymentRecord[]>();
  const balances = balancesOf(entries);
  expect(LEDGER_ACCOUNTS.reduce((sum, account) => sum + balances[account], 0)).toBe(0);
  expect(overdrawn(balances)).toBeNull();
  expect(await agreementBalances(agreementId)).toEqual(balances);
  expectLimits(content.amount.amount, milestones, payments);
  if (state === 'active' || state === 'suspended') expectSums(content, milestones);
  else expect(balances.committed).toBe(0);
  if (state === 'closed') expect([balances.payable, balances.claimed]).toEqual([0, 0]);
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

/** However it was amended: what is in force sums to its amount, and the milestones are those that it tells. */
function expectSums({ amount, milestones: planned, budget }: AgreementContent, milestones: MilestoneRecord[]): void {
  const sum = (items: readonly { amount: number }[]) => items.reduce((total, item) => total + item.amount, 0);
  const told = (items: readonly { key: string; amount: number; dueOn: string }[]) =>
    items
      .map(({ key, amount: part, dueOn }) => ({ key, part, dueOn }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1));
  expect([sum(planned), sum(budget)]).toEqual([amount.amount, amount.amount]);
  expect(told(milestones.filter(({ state }) => state !== 'dropped'))).toEqual(told(planned));
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
