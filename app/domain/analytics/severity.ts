import type { RankedApplication } from '../ranking/inputs';
import { parseFraction } from '../ranking/rational';
import { sheetTotal } from '../ranking/sheet-total';
import type { ScoringRubric } from '../rubrics/scoring-rubric';

/** How one evaluator's totals lie beside those of the others for the same applications. */
export interface Severity {
  evaluator: string;
  /** Applications that somebody else scored, too. */
  compared: number;
  /** Mean of own total less the mean of the others', in points of 100; below zero: stricter. Null where nothing compares. */
  difference: number | null;
  /** Own totals in points of 100: the least, the mean, the most. */
  totals: { least: number; mean: number; most: number };
}

/** Every evaluator of the lot, by id. */
export function severities(applications: readonly RankedApplication[], rubric: ScoringRubric): Severity[] {
  const own = new Map<string, { totals: number[]; differences: number[] }>();
  for (const { sheets } of applications) {
    const totals = sheets.map(({ scores }) => percentOf(sheetTotal(rubric, scores)));
    const sum = totals.reduce((all, total) => all + total, 0);
    sheets.forEach(({ evaluator }, at) => {
      const found = own.get(evaluator) ?? { totals: [], differences: [] };
      const total = totals[at] ?? 0;
      found.totals.push(total);
      if (totals.length > 1) found.differences.push(total - (sum - total) / (totals.length - 1));
      own.set(evaluator, found);
    });
  }
  return [...own]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([evaluator, { totals, differences }]) => ({
      evaluator,
      compared: differences.length,
      difference: differences.length === 0 ? null : meanOf(differences),
      totals: { least: Math.min(...totals), mean: meanOf(totals), most: Math.max(...totals) },
    }));
}

/** A sheet cannot give the points of a price: its total is measured by what it can give. */
function percentOf({ points, of }: ReturnType<typeof sheetTotal>): number {
  const [given, most] = [parseFraction(points), parseFraction(of)];
  return most.n === 0n ? 0 : (100 * Number(given.n * most.d)) / Number(given.d * most.n);
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
