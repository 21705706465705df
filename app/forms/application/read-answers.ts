import type { Answers, FormContext } from '~/domain/applications/answers';
import { answersReader, type AnswerIssue, type Demand } from '~/domain/applications/answers-schema';
import { cleanText } from '~/domain/applications/clean-text';
import type { FormDefinition, FormSection, Question } from '~/domain/applications/form-definition';
import { COLUMNS, isLeftOut, isRowsType } from '~/domain/applications/typed/rows';
import type { MessageKey } from '~/domain/shared/message-key';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import { answerName, nestAnswers, parseAnswerName, type AnswerName } from './answer-names';

interface TypedAnswers {
  definition: FormDefinition;
  context: FormContext;
  /** What was typed into all sections together, by field name. */
  typed: FormValues;
  /** Ids of the stored files of each question. */
  files: Readonly<Record<string, readonly string[]>>;
  demand: Demand;
}

/**
 * The answers that typed values say, those without a mistake, and the mistakes under the names of their fields; what is
 * wrong with a list as a whole is told under its question. In browser and server the same.
 */
export function readAnswers({ definition, context, typed, files, demand }: TypedAnswers): {
  answers: Answers;
  errors: FieldErrors;
} {
  const { answers, issues } = answersReader(definition, context, demand)({ ...nestAnswers(typed), ...files });
  return { answers, errors: answerErrors(issues) };
}

/** Mistakes in answers under the names of their fields, the first of each. */
export function answerErrors(issues: readonly AnswerIssue[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, message, params } of issues) {
    errors[answerName(path.join('.'))] ??= { key: message as MessageKey, values: params.values };
  }
  return errors;
}

/** True of a field that the form of a section has: what may be stored of what was posted. */
export function isFieldOf({ questions }: Pick<FormSection, 'questions'>, name: string): boolean {
  const parsed = parseAnswerName(name);
  const question = questions.find(({ key }) => key === parsed?.question);
  if (!parsed || !question || question.type === 'files') return false;
  return isShapeOf(question, parsed);
}

function isShapeOf({ type }: Question, { row, column, part }: AnswerName): boolean {
  if (isRowsType(type)) {
    return row !== undefined && (column === 'remove' || (COLUMNS[type] as readonly string[]).includes(column ?? ''));
  }
  return type === 'date' ? part !== undefined : row === undefined && part === undefined;
}

/** The key of the question that a field belongs to. */
export function questionOf(name: string): string | null {
  return parseAnswerName(name)?.question ?? null;
}

/**
 * Typed values as they are kept: texts cleaned of what copying brings along, rows that are empty or marked `remove` left out,
 * and the others counted from 0. Values that mean the same become the same.
 */
export function cleanTyped(values: FormValues): FormValues {
  const rows = new Map<string, Map<number, FormValues>>();
  const clean: FormValues = {};
  for (const [name, value] of Object.entries(values)) {
    const { question = '', row, column } = parseAnswerName(name) ?? {};
    const cleaned = Array.isArray(value) ? value.map(cleanText) : cleanText(value);
    if (row === undefined || column === undefined) {
      clean[name] = cleaned;
      continue;
    }
    const list = rows.get(question) ?? new Map<number, FormValues>();
    rows.set(question, list.set(row, { ...list.get(row), [column]: cleaned }));
  }
  for (const [question, list] of rows) {
    const kept = [...list].filter(([, row]) => !isLeftOut(row)).sort(([one], [other]) => one - other);
    kept.forEach(([, { remove: _, ...row }], at) => {
      for (const [column, value] of Object.entries(row)) clean[`${answerName(question)}.${at}.${column}`] = value;
    });
  }
  return clean;
}
