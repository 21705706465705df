import { criteriaToScore, type ScoringRubric } from '../rubrics/scoring-rubric';
import type { SheetContent } from '../evaluation/score-sheet';
import type { RankedSheet } from './inputs';
import { fractionOf, rational, type Fraction } from './rational';

/** What one sheet comes to so far. */
export interface SheetTotal {
  points: Fraction;
  /** The most points that a sheet can give: 100 without the price, which nobody scores. */
  of: Fraction;
  /** Criteria that are neither scored nor said not to apply. */
  missing: number;
}

/** The exact total of one sheet; the weight of what does not apply is spread over the rubric's other criteria in proportion. */
export function sheetTotal(rubric: ScoringRubric, scores: RankedSheet['scores']): SheetTotal {
  const scored = criteriaToScore(rubric);
  const applicable = scored.filter(({ key }) => scores[key] !== null);
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);
  const left = sum(rubric.criteria.map(({ weight }) => weight)) - sum(weightsOf(scored)) + sum(weightsOf(applicable));
  const points = sum(applicable.map(({ key, weight }) => weight * (scores[key] ?? 0)));
  if (left === 0) return { points: '0', of: '0', missing: 0 };
  return {
    points: fractionOf(rational(BigInt(100 * points), BigInt(rubric.scale * left))),
    of: fractionOf(rational(BigInt(100 * sum(weightsOf(applicable))), BigInt(left))),
    missing: scored.filter(({ key }) => scores[key] === undefined).length,
  };
}

const weightsOf = (criteria: readonly { weight: number }[]) => criteria.map(({ weight }) => weight);

/** A sheet's levels as the ranking reads them: null where the criterion does not apply, nothing where none is given. */
export function levelsGiven({ scores }: Pick<SheetContent, 'scores'>): RankedSheet['scores'] {
  const given = Object.entries(scores).map(
    ([key, { level, doesNotApply }]) => [key, doesNotApply ? null : level] as const,
  );
  return Object.fromEntries(given.filter(([key, level]) => level !== null || scores[key]?.doesNotApply === true));
}
