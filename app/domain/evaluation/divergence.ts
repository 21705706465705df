import { compareRational, parseFraction, type Rational } from '../ranking/rational';
import { sheetTotal } from '../ranking/sheet-total';
import { canonicalJson } from '../shared/canonical-json';
import { criteriaToScore, type ScoringRubric } from '../rubrics/scoring-rubric';
import type { EvaluationTerms } from './terms';

/** A submitted sheet as far as it can lie apart from others: by the criterion's key a level, null where it does not apply. */
export interface ComparedSheet {
  evaluator: string;
  scores: Readonly<Record<string, number | null>>;
}

/** Where the sheets of one application lie too far apart. */
export interface Divergence {
  /** Keys of the criteria, in the rubric's order. */
  criteria: string[];
  total: boolean;
}

type Tolerance = Pick<EvaluationTerms, 'method' | 'criterionTolerance' | 'totalTolerance'>;

/**
 * What of an application its committee must discuss (product design, "Evaluation"): criteria whose levels lie further apart
 * than the call tolerates, or that apply to some and not to others; and the total where the lowest lies further below the
 * highest than so many percent of the highest. Where the method is consensus, any difference of a criterion.
 */
export function divergenceOf(rubric: ScoringRubric, terms: Tolerance, sheets: readonly ComparedSheet[]): Divergence {
  const tolerated = terms.method === 'consensus' ? 0 : terms.criterionTolerance;
  const criteria = criteriaToScore(rubric)
    .map(({ key }) => key)
    .filter((key) => {
      const levels = sheets.map(({ scores }) => scores[key] ?? null);
      const given = levels.filter((level) => level !== null);
      if (given.length === 0) return false;
      return given.length < levels.length || Math.max(...given) - Math.min(...given) > tolerated;
    });
  const totals = sheets.map(({ scores }) => parseFraction(sheetTotal(rubric, scores).points));
  return { criteria, total: liesApart(totals, terms.totalTolerance) };
}

/** The levels of a criterion, or with null the whole sheets, by evaluator: what a settled discussion was about. */
export function levelsOver(sheets: readonly ComparedSheet[], criterion: string | null): string {
  const said = sheets.map(({ evaluator, scores }) => [
    evaluator,
    criterion === null ? scores : (scores[criterion] ?? null),
  ]);
  return canonicalJson(Object.fromEntries(said));
}

function liesApart(totals: readonly Rational[], percent: number): boolean {
  const higher = (a: Rational, b: Rational) => (compareRational(a, b) < 0 ? b : a);
  const lower = (a: Rational, b: Rational) => (compareRational(a, b) < 0 ? a : b);
  const [first] = totals;
  if (!first) return false;
  const [high, low] = [totals.reduce(higher, first), totals.reduce(lower, first)];
  // (high - low) / high > percent / 100
  return compareRational({ n: high.n * BigInt(100 - percent), d: high.d * 100n }, low) > 0;
}
