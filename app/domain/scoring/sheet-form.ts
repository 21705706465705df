import { z } from 'zod';
import type { SheetContent } from '../evaluation/score-sheet';
import { criteriaToScore, type ScoringRubric } from '../rubrics/scoring-rubric';

/** The answer "does not apply" among a criterion's levels. */
export const NOT_APPLICABLE = 'none';

/** Most characters. */
export const SHEET_LENGTHS = { comment: 4_000, whole: 6_000, notes: 8_000 } as const;

export const levelField = (criterion: string): string => `levels.${criterion}`;
export const commentField = (criterion: string): string => `comments.${criterion}`;

const line = (max: number) => z.string().trim().max(max).default('');

/** Reads a sheet's form, complete or not; a criterion to which nothing was said is not there. */
export function sheetFormSchema(rubric: ScoringRubric) {
  const criteria = criteriaToScore(rubric);
  const levels = Array.from({ length: rubric.scale + 1 }, (_, level) => String(level));
  const fields: Record<string, z.ZodType<string>> = {};
  for (const { key, mayNotApply } of criteria) {
    fields[levelField(key)] = z.enum(['', ...levels, ...(mayNotApply ? [NOT_APPLICABLE] : [])]).default('');
    fields[commentField(key)] = line(SHEET_LENGTHS.comment);
  }
  return z
    .object({
      ...fields,
      strengths: line(SHEET_LENGTHS.whole),
      weaknesses: line(SHEET_LENGTHS.whole),
      notes: line(SHEET_LENGTHS.notes),
    })
    .transform(({ strengths, weaknesses, notes, ...given }): SheetContent => {
      const said = given as Record<string, string>;
      const scores: SheetContent['scores'] = {};
      for (const { key } of criteria) {
        const level = said[levelField(key)] ?? '';
        const comment = said[commentField(key)] ?? '';
        if (level === '' && comment === '') continue;
        const isLevel = level !== '' && level !== NOT_APPLICABLE;
        scores[key] = { level: isLevel ? Number(level) : null, doesNotApply: level === NOT_APPLICABLE, comment };
      }
      return { scores, strengths, weaknesses, notes };
    });
}

/** What a sheet's form shows of it. */
export function sheetFormValues({ scores, ...whole }: SheetContent): Record<string, string> {
  const values: Record<string, string> = { ...whole };
  for (const [key, { level, doesNotApply, comment }] of Object.entries(scores)) {
    values[levelField(key)] = doesNotApply ? NOT_APPLICABLE : level === null ? '' : String(level);
    values[commentField(key)] = comment;
  }
  return values;
}
