import type { MessageKey } from '../../shared/message-key';
import type { Question } from '../form-definition';
import { isBlank, mistake, type Mistake } from './mistake';
import { isLeftOut, isRowsType, NEEDED_COLUMNS } from './rows';

const CHOSEN: readonly string[] = ['yes-no', 'single-choice', 'multiple-choice', 'category'];

/** What a complete application still wants at a question, by what was typed there. */
export function missingIn(question: Question, typed: unknown): Mistake[] {
  const { type, required } = question;
  const kept =
    isRowsType(type) && Array.isArray(typed) ? [...typed.entries()].filter(([, row]) => !isLeftOut(row)) : null;
  if (kept ? kept.length === 0 : isBlank(typed)) return required ? [mistake(wantedKey(question))] : [];
  if (!kept || !isRowsType(type)) return [];
  const cells = kept.flatMap(([at, row]) =>
    NEEDED_COLUMNS[type]
      .filter((column) => isBlank((row as Record<string, unknown>)[column]))
      .map((column) => mistake(columnKey(column), {}, [at, column])),
  );
  const few = question.type === 'people' && required && kept.length < question.minRows;
  return few ? [...cells, mistake('answers.error.minRows', { limit: question.minRows })] : cells;
}

function wantedKey(question: Question): MessageKey {
  if (CHOSEN.includes(question.type)) return 'answers.error.wanted.choice';
  if (question.type === 'files') return 'answers.error.wanted.files';
  if (question.type === 'declaration') return 'answers.error.declaration';
  if (question.type === 'people' && question.minRows > 1) return 'answers.error.wanted.rows';
  return isRowsType(question.type) ? 'answers.error.wanted.rows' : 'answers.error.wanted.text';
}

function columnKey(column: string): MessageKey {
  if (column === 'months') return 'answers.error.wanted.months';
  return CHOSEN.includes(column) ? 'answers.error.wanted.choice' : 'answers.error.wanted.text';
}
