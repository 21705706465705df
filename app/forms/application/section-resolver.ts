import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, FieldErrors as FormErrors, FieldValues, Resolver } from 'react-hook-form';
import type { FormContext } from '~/domain/applications/answers';
import { answersSchema, type AnswerIssue } from '~/domain/applications/answers-schema';
import { questionsOf } from '~/domain/applications/conditions';
import type { FormDefinition, QuestionType } from '~/domain/applications/form-definition';
import { isRowsType } from '~/domain/applications/typed/rows';
import { answerErrors } from './read-answers';

/** A mistake as react-hook-form keeps it: with the values of its message. */
export interface AnswerError extends FieldError {
  values?: Record<string, string | number> | undefined;
}

/**
 * Checks a section in the browser by the schema that the server uses. Nothing is demanded while somebody is typing, a date
 * is left alone until all its boxes are filled, and what concerns a list as a whole its totals show.
 */
export function sectionResolver(
  definition: FormDefinition,
  context: FormContext,
  /** Typed answers to questions of earlier sections, nested. */
  earlier: Readonly<Record<string, unknown>>,
): Resolver {
  const schema = answersSchema(definition, context, 'typed');
  const types = new Map<string, QuestionType>(questionsOf(definition).map(({ key, type }) => [key, type]));
  return (values, _, options) => {
    const typed = { ...earlier, ...(values.answers as Record<string, unknown> | undefined) };
    const read = schema.safeParse({ answers: typed });
    if (read.success) return { values, errors: {} };
    const shown = read.error.issues.filter(({ path }) => isShown(types.get(String(path[1])), path, typed));
    const issues = shown.map((issue) => ({ ...issue, path: issue.path.slice(1) })) as AnswerIssue[];
    const flat: Record<string, AnswerError> = {};
    for (const [name, { key, values: told }] of Object.entries(answerErrors(issues))) {
      flat[name] = { type: key, message: key, values: told };
    }
    return { values: {}, errors: toNestErrors(flat as FormErrors<FieldValues>, options) };
  };
}

function isShown(type: QuestionType | undefined, path: PropertyKey[], typed: Record<string, unknown>): boolean {
  if (type === undefined) return false;
  if (type === 'date') return Object.values(typed[String(path[1])] ?? {}).every(Boolean);
  return !isRowsType(type) || path.length > 2;
}
