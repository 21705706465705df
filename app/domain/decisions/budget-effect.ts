import type { SourceAmount } from '../calls/budget';
import type { MoneySource } from '../programmes/schema';
import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';

/** What deciding a lot does to one source of money in one currency, in minor units. */
export interface BudgetEffect {
  source: string;
  name: Localized | null;
  currency: Money['currency'];
  budget: number;
  /** Bound before the decision, with the lot's ceiling. */
  before: number;
  /** What the decision frees: the ceiling of the lot. */
  freed: number;
  /** What its awards bind. */
  awarded: number;
  /** What is left after it; negative where there is not enough. */
  left: number;
}

interface Effect {
  sources: readonly MoneySource[];
  committed: readonly SourceAmount[];
  source: string;
  /** The lot's ceiling, as long as it binds money. */
  ceiling: Money | null;
  awards: readonly Money[];
}

/** The effect on every currency that the lot touches. */
export function budgetEffect({ sources, committed, source, ceiling, awards }: Effect): BudgetEffect[] {
  const found = sources.find(({ code }) => code === source);
  const currencies = [...new Set([...(ceiling ? [ceiling] : []), ...awards].map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const budget = found?.budgets.find((one) => one.currency === currency)?.amount ?? 0;
    const before = committed.find((one) => one.source === source && one.currency === currency)?.amount ?? 0;
    const freed = ceiling?.currency === currency ? ceiling.amount : 0;
    const awarded = awards.filter((one) => one.currency === currency).reduce((sum, { amount }) => sum + amount, 0);
    const left = budget - before + freed - awarded;
    return { source, name: found?.name ?? null, currency, budget, before, freed, awarded, left };
  });
}
