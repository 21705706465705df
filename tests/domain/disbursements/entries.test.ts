import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  balancesOf,
  emptyBalances,
  ENTRY_KINDS,
  LEDGER_ACCOUNTS,
  overdrawn,
  type Balances,
  type EntryKind,
} from '~/domain/disbursements/entry-kinds';

interface Entry {
  kind: EntryKind;
  amount: number;
}

const kinds = fc.constantFrom(...(Object.keys(ENTRY_KINDS) as EntryKind[]));
/** From single units to more than any award, so that both limits and long sums are met. */
const amounts = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 10_000 }),
  fc.integer({ min: 1, max: 9e12 }),
);
const wishes = fc.array(fc.record({ kind: kinds, amount: amounts }), { maxLength: 60 });
const AWARD = 10_000;

const total = (balances: Balances) => LEDGER_ACCOUNTS.reduce((sum, account) => sum + balances[account], 0);

/** Posts one wish after the other as the ledger does: what would overdraw an account is refused. */
function posted(all: readonly Entry[]): Entry[] {
  const entries: Entry[] = [{ kind: 'commitment', amount: AWARD }];
  for (const wish of all) {
    if (wish.kind === 'commitment') continue;
    if (overdrawn(balancesOf([...entries, wish])) === null) entries.push(wish);
  }
  return entries;
}

const sumOf = (entries: readonly Entry[], kind: EntryKind) =>
  entries.reduce((sum, entry) => (entry.kind === kind ? sum + entry.amount : sum), 0);

it('all accounts together are zero, whatever is posted', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      expect(total(balancesOf(all))).toBe(0);
    }),
  );
});

it('a balance is that of its replay, entry by entry, in any order', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const replayed = emptyBalances();
      for (const { kind, amount } of [...all].reverse()) {
        const [from, to] = ENTRY_KINDS[kind];
        replayed[from] -= amount;
        replayed[to] += amount;
      }
      expect(balancesOf(all)).toEqual(replayed);
    }),
  );
});

it('no history pays more than was accepted, or accepts more than is agreed', () => {
  let paying = 0;
  fc.assert(
    fc.property(wishes, (all) => {
      const entries = posted(all);
      for (let length = 1; length <= entries.length; length += 1) {
        const until = entries.slice(0, length);
        const accepted = sumOf(until, 'payable') - sumOf(until, 'payable-withdrawn');
        const paid = sumOf(until, 'paid') - sumOf(until, 'returned');
        const short = sumOf(until, 'difference') - sumOf(until, 'difference-reversed');
        expect(paid).toBeLessThanOrEqual(accepted - short);
        expect(accepted).toBeLessThanOrEqual(AWARD - sumOf(until, 'de-commitment'));
        if (paid > 0) paying += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(paying).toBeGreaterThan(0);
});
