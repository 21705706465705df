import type { SourceAmount } from '../calls/budget';
import type { Money } from '../shared/money';
import type { MoneySource } from './schema';

/** Money of a source in one currency: what was given, what approved calls may cost, and what is left for others. */
export interface SourceMoney {
  source: string;
  budget: Money;
  committed: Money;
  /** Negative where more was approved than there is. */
  uncommitted: Money;
}

/** The money of a programme by source and currency, also where calls cost a currency that has no budget. */
export function moneyOf(sources: readonly MoneySource[], committed: readonly SourceAmount[]): SourceMoney[] {
  const budgets = sources.flatMap(({ code, budgets: given }) => given.map((money) => ({ source: code, ...money })));
  const without = committed.filter(
    ({ source, currency }) => !budgets.some((one) => one.source === source && one.currency === currency),
  );
  return [...budgets, ...without.map((one) => ({ ...one, amount: 0 }))].map(({ source, amount, currency }) => {
    const taken = committed.find((one) => one.source === source && one.currency === currency)?.amount ?? 0;
    return {
      source,
      budget: { amount, currency },
      committed: { amount: taken, currency },
      uncommitted: { amount: amount - taken, currency },
    };
  });
}
