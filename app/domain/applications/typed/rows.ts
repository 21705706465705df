import { z } from 'zod';
import { messageKey } from '../../shared/message-key';
import type { ActivityRow, PersonRow } from '../answers';
import type { QuestionOf, QuestionType } from '../form-definition';
import { asList } from './choice';
import { isBlank, mistake, textWithin, unlessBlank } from './mistake';
import { decimal } from './number';

/** Columns of the lists that a form can ask for, in the order in which they stand. */
export const COLUMNS = {
  people: ['name', 'position', 'qualification', 'years'],
  'work-plan': ['activity', 'responsible', 'result', 'months'],
  budget: ['category', 'description', 'unit', 'quantity', 'unitCost', 'own'],
} as const;
export type RowsType = keyof typeof COLUMNS;

/** Columns without which a row is not complete. */
export const NEEDED_COLUMNS: Record<RowsType, readonly string[]> = {
  people: ['name', 'position'],
  'work-plan': ['activity', 'months'],
  budget: ['category', 'description', 'quantity', 'unitCost'],
};

export const isRowsType = (type: QuestionType): type is RowsType => type in COLUMNS;

/** True of a row in which nothing was typed, and of one that is marked to be removed. */
export function isLeftOut(typed: unknown): boolean {
  if (isBlank(typed)) return true;
  return typeof typed === 'object' && typed !== null && 'remove' in typed && typed.remove === 'yes';
}

/** The rows of a list without those left out; a mistake is told at the row where it was typed, whatever stands before. */
export function rows<Row>(row: z.ZodType<Row>, maxRows: number) {
  const kept = z.preprocess((typed) => (isLeftOut(typed) ? null : typed), row.nullable());
  return z.array(kept, messageKey('form.error.invalid')).transform((all, context): Row[] => {
    const filled = all.filter((one) => one !== null);
    if (filled.length > maxRows) context.addIssue(mistake('answers.error.maxRows', { limit: maxRows }));
    return filled;
  });
}

export const remove = z.unknown().optional();
export const text = (limit: number) => textWithin(limit).default('');

export function people({ maxRows }: QuestionOf<'people'>) {
  const years = decimal(0).superRefine((whole, context) => {
    if (Number(whole) < 0 || Number(whole) > 80) context.addIssue(mistake('answers.error.years'));
  });
  const row = z
    .strictObject({ name: text(200), position: text(200), qualification: text(500), years: unlessBlank(years), remove })
    .transform(({ name, position, qualification, years: told }): PersonRow => ({
      name,
      position,
      qualification,
      years: told === undefined ? null : Number(told),
    }));
  return rows(row, maxRows);
}

export function workPlan({ months, maxRows }: QuestionOf<'work-plan'>) {
  const known = Array.from({ length: months }, (_, at) => String(at + 1));
  const month = z.enum(known, messageKey('answers.error.month'));
  const row = z
    .strictObject({
      activity: text(1_000),
      responsible: text(300),
      result: text(1_000),
      months: z.preprocess(asList, z.array(month, messageKey('answers.error.month'))).optional(),
      remove,
    })
    .transform(({ activity, responsible, result, months: ticked = [] }): ActivityRow => ({
      activity,
      responsible,
      result,
      months: known.filter((one) => ticked.includes(one)).map(Number),
    }));
  return rows(row, maxRows);
}
