import type { GivenScore, SheetContent } from '../evaluation/score-sheet';
import { criteriaToScore, type ScoringCriterion, type ScoringRubric } from '../rubrics/scoring-rubric';
import { commentField, levelField } from './sheet-form';

/** What a sheet lacks before it can be submitted, at the field that lacks it. */
export interface SheetFault {
  field: string;
  criterion: ScoringCriterion;
  error: 'scoring.fault.level' | 'scoring.fault.comment';
}

type Rules = { rubric: ScoringRubric; commentUpTo: number };

/** A comment is compulsory at low levels, at the lowest and the highest, and where a criterion is said not to apply. */
export function needsComment(
  { level, doesNotApply }: Pick<GivenScore, 'level' | 'doesNotApply'>,
  { rubric: { scale }, commentUpTo }: { rubric: Pick<ScoringRubric, 'scale'>; commentUpTo: number },
): boolean {
  return doesNotApply || (level !== null && (level <= Math.max(0, commentUpTo) || level === scale));
}

/** Every criterion must have a level, or be said not to apply; some need a comment. In the order of the rubric. */
export function sheetFaults({ scores }: Pick<SheetContent, 'scores'>, rules: Rules): SheetFault[] {
  return criteriaToScore(rules.rubric).flatMap((criterion): SheetFault[] => {
    const { key } = criterion;
    const given = scores[key];
    if (!given || (given.level === null && !given.doesNotApply)) {
      return [{ field: levelField(key), criterion, error: 'scoring.fault.level' }];
    }
    return needsComment(given, rules) && given.comment === ''
      ? [{ field: commentField(key), criterion, error: 'scoring.fault.comment' }]
      : [];
  });
}
