import type { MoneySource } from '../programmes/schema';
import type { Currency, Money } from '../shared/money';
import type { Lot } from './schema';

/** Money of one source in one currency, in minor units. */
export interface SourceAmount extends Money {
  source: string;
}

/** What the lots may cost, by source and currency. A lot without a ceiling costs nothing yet. */
export function ceilingsOf(lots: readonly Pick<Lot, 'source' | 'ceiling'>[]): SourceAmount[] {
  return summed(lots.flatMap(({ source, ceiling }) => (ceiling ? [{ source, ...ceiling }] : [])));
}

/** One amount for each source and currency. */
export function summed(amounts: readonly SourceAmount[]): SourceAmount[] {
  const sums = new Map<string, SourceAmount>();
  for (const { source, amount, currency } of amounts) {
    const key = `${source} ${currency}`;
    const sum = sums.get(key) ?? { source, currency, amount: 0 };
    sums.set(key, { ...sum, amount: sum.amount + amount });
  }
  return [...sums.values()];
}

/** An amount asked for beyond what a source still has: `amount` is what is missing. */
export function beyondBudget(
  sources: readonly MoneySource[],
  committed: readonly SourceAmount[],
  asked: readonly SourceAmount[],
): SourceAmount[] {
  const budgetOf = (code: string, currency: Currency) =>
    sources.find((source) => source.code === code)?.budgets.find((budget) => budget.currency === currency)?.amount ?? 0;
  const committedOf = (code: string, currency: Currency) =>
    committed.find((sum) => sum.source === code && sum.currency === currency)?.amount ?? 0;
  return summed(asked).flatMap(({ source, currency, amount }) => {
    const missing = amount - (budgetOf(source, currency) - committedOf(source, currency));
    return missing > 0 ? [{ source, currency, amount: missing }] : [];
  });
}
