import type { AgreementBudgetLine } from '../agreements/content';

/** Percent of a budget line above which spending needs a justification and an approval (product design). */
export const OVERSPENDING_PERCENT = 10;

/** What was spent on a line, in minor units. */
export interface SpentOnLine {
  line: string;
  /** In reports that are accepted, without what is ineligible. */
  accepted: number;
  /** In reports that wait for the institution. */
  reported: number;
}

/** A budget line beside what was spent on it; amounts in minor units. */
export interface ComparedLine extends SpentOnLine {
  budget: number;
  /** Not spent; below zero where more was. */
  remaining: number;
  /** Of the budget, in whole percent, rounded down. */
  percent: number;
  isOverspent: boolean;
}

/** True where so much is more than ten percent beyond a line's budget. Exact: no share of a minor unit decides. */
export const isOverspent = (spent: number, budget: number): boolean =>
  BigInt(spent) * 100n > BigInt(budget) * BigInt(100 + OVERSPENDING_PERCENT);

/** Every line of a budget with what was spent on it; what was spent on lines that are no longer there comes last. */
export function comparedLines(
  budget: readonly Pick<AgreementBudgetLine, 'key' | 'amount'>[],
  spent: readonly SpentOnLine[],
): ComparedLine[] {
  const known = new Set(budget.map(({ key }) => key));
  const gone = spent.filter(({ line }) => !known.has(line)).map(({ line }) => ({ key: line, amount: 0 }));
  return [...budget, ...gone].map(({ key: line, amount }) => {
    const { accepted, reported } = spent.find((one) => one.line === line) ?? { accepted: 0, reported: 0 };
    const all = accepted + reported;
    const percent = amount === 0 ? (all === 0 ? 0 : 100) : Number((BigInt(all) * 100n) / BigInt(amount));
    return {
      ...{ line, accepted, reported, budget: amount, remaining: amount - all, percent },
      isOverspent: isOverspent(all, amount),
    };
  });
}

/** Sums of compared lines. */
export function comparedTotal(lines: readonly ComparedLine[]): Omit<ComparedLine, 'line'> {
  const sum = (field: 'accepted' | 'reported' | 'budget' | 'remaining') =>
    lines.reduce((total, line) => total + line[field], 0);
  const budget = sum('budget');
  const all = sum('accepted') + sum('reported');
  return {
    ...{ accepted: sum('accepted'), reported: sum('reported'), budget, remaining: sum('remaining') },
    percent: budget === 0 ? 0 : Number((BigInt(all) * 100n) / BigInt(budget)),
    isOverspent: isOverspent(all, budget),
  };
}

/**
 * What would be spent by the end of an agreement if spending went on as it has (linear: what was spent, by days). Null before a
 * tenth of the time has passed, when it says nothing.
 */
export function forecastOf(spent: number, { startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string) {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const whole = days(startsOn, endsOn);
  const passed = Math.min(days(startsOn, today), whole);
  if (passed <= 0 || passed * 10 < whole) return null;
  return Number((BigInt(spent) * BigInt(whole)) / BigInt(passed));
}
