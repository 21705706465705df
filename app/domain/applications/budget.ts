import type { BudgetLine, FormContext } from './answers';
import { thousandths } from './decimal';
import type { QuestionOf } from './form-definition';

/** Most that one line can cost, in minor units: 300 of them still add up exactly. */
export const MAX_LINE_COST = 10_000_000_000_000;

/** Amounts in minor units: what is bought, what the grant pays of it, what the organisation pays itself. */
export interface BudgetSums {
  cost: number;
  requested: number;
  own: number;
}

/** A limit of the form or the lot, beside what the budget comes to. */
export interface BudgetLimit {
  amount: number;
  /** Minor units: at most this much, or at least for the own contribution. */
  limit: number;
  kept: boolean;
}

export interface BudgetTotals extends BudgetSums {
  lines: BudgetSums[];
  /** By category key, in the form's order; those without a line are zero. */
  categories: (BudgetSums & { key: string })[];
  ceiling: BudgetLimit;
  /** What is requested on lines of overhead, beside the most of it; null where the form has no limit. */
  overhead: BudgetLimit | null;
  /** The own contribution beside the least of it; null where the lot asks for none. */
  ownContribution: BudgetLimit | null;
}

type BudgetQuestion = Pick<QuestionOf<'budget'>, 'categories' | 'overheadPercent'>;

/** What a line costs in minor units, rounded half up; the sums of a budget are sums of these. */
export function costOf({ quantity, unitCost }: Pick<BudgetLine, 'quantity' | 'unitCost'>): bigint {
  return (thousandths(quantity) * BigInt(unitCost) + 500n) / 1_000n;
}

/** Exact sums of a budget of lines that the form takes, and how they stand to the limits. */
export function budgetTotals(
  { categories, overheadPercent }: BudgetQuestion,
  lines: readonly BudgetLine[],
  { ceiling, ownContribution }: FormContext,
): BudgetTotals {
  const sums = lines.map(sumsOf);
  const within = (wanted: (line: BudgetLine) => boolean) =>
    add(sums.filter((_, at) => wanted(lines[at] as BudgetLine)));
  const all = add(sums);
  const overheads = new Set(categories.filter(({ overhead }) => overhead).map(({ key }) => key));
  return {
    ...all,
    lines: sums,
    categories: categories.map(({ key }) => ({ key, ...within(({ category }) => category === key) })),
    ceiling: atMost(all.requested, ceiling.amount),
    overhead:
      overheadPercent === null
        ? null
        : atMost(
            within(({ category }) => overheads.has(category)).requested,
            share(all.requested, overheadPercent, 'floor'),
          ),
    ownContribution:
      ownContribution === null ? null : atLeast(all.own, share(all.requested, ownContribution, 'ceiling')),
  };
}

function sumsOf(line: BudgetLine): BudgetSums {
  const cost = Number(costOf(line));
  return { cost, requested: cost - line.own, own: line.own };
}

const add = (sums: readonly BudgetSums[]): BudgetSums =>
  sums.reduce(
    (total, { cost, requested, own }) => ({
      cost: total.cost + cost,
      requested: total.requested + requested,
      own: total.own + own,
    }),
    { cost: 0, requested: 0, own: 0 },
  );

const atMost = (amount: number, limit: number): BudgetLimit => ({ amount, limit, kept: amount <= limit });
const atLeast = (amount: number, limit: number): BudgetLimit => ({ amount, limit, kept: amount >= limit });

/** A percentage (of at most four decimals) of an amount: the last whole unit that keeps an upper or a lower limit. */
function share(amount: number, percent: number, rounding: 'floor' | 'ceiling'): number {
  const parts = BigInt(amount) * BigInt(Math.round(percent * 10_000));
  return Number((parts + (rounding === 'ceiling' ? 999_999n : 0n)) / 1_000_000n);
}
