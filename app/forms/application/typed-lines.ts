import type { Question } from '~/domain/applications/form-definition';
import { COLUMNS, isRowsType } from '~/domain/applications/typed/rows';
import type { FormValues } from '../form-reply';
import { nestAnswers } from './answer-names';
import { questionOf } from './read-answers';

/** What was typed at a question, in lines as it stands there: for drafts whose answer cannot be read yet. */
export function typedLines(question: Question, typed: FormValues): string[] {
  const own = Object.fromEntries(Object.entries(typed).filter(([name]) => questionOf(name) === question.key));
  const value = nestAnswers(own)[question.key];
  const said = (one: unknown): string =>
    Array.isArray(one) ? one.map(said).filter(Boolean).join(', ') : String(one ?? '').trim();
  if (isRowsType(question.type) && Array.isArray(value)) {
    const columns = COLUMNS[question.type];
    const rows = (value as Record<string, unknown>[]).map((row) =>
      columns
        .map((column) => said(row[column]))
        .filter(Boolean)
        .join(' · '),
    );
    return rows.filter(Boolean);
  }
  if (question.type === 'date' && typeof value === 'object') {
    const { day, month, year } = value as Record<string, unknown>;
    return [[day, month, year].map(said).filter(Boolean).join('.')].filter(Boolean);
  }
  return [said(value)].filter(Boolean);
}
