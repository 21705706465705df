import type { Criterion, CriterionGroup, Rubric, TieBreak } from './schema';

/** A criterion with everything said that a rubric may leave out. */
export interface ScoringCriterion extends Omit<Criterion, 'group' | 'mayNotApply' | 'scored'> {
  group: string | null;
  mayNotApply: boolean;
  scored: 'levels' | 'price';
}

/** A rubric as scores, ranking and reports read it. */
export interface ScoringRubric {
  criteria: ScoringCriterion[];
  groups: CriterionGroup[];
  /** The highest level; the lowest is 0. */
  scale: number;
  /** Of 100; null where any total passes. */
  minimumTotal: number | null;
  tieBreaks: TieBreak[];
}

/** The rubric with what it leaves out: no groups, every criterion scored by levels and applicable, no tie-breaks but the lot. */
export function scoringRubric({ criteria, scale, minimumTotal, groups = [], tieBreaks = [] }: Rubric): ScoringRubric {
  return {
    criteria: criteria.map((criterion) => ({
      ...criterion,
      group: criterion.group ?? null,
      mayNotApply: criterion.mayNotApply ?? false,
      scored: criterion.scored ?? 'levels',
    })),
    groups,
    scale,
    minimumTotal,
    tieBreaks,
  };
}

/** The criteria that evaluators give levels for. */
export const criteriaToScore = ({ criteria }: ScoringRubric): ScoringCriterion[] =>
  criteria.filter(({ scored }) => scored === 'levels');
