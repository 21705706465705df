import type { FieldErrors } from './field-errors';

/** What was typed into a form, by field name; lists where a field repeats. */
export type FormValues = Record<string, string | string[]>;

/** What an action answers to a form it cannot take: the mistakes by field, and everything that was typed. */
export interface FormReply {
  errors: FieldErrors;
  values: FormValues;
}

/** The reply that an action gave, if any: actions of interactive pages may answer other things as well. */
export function isFormReply(answer: unknown): answer is FormReply {
  return typeof answer === 'object' && answer !== null && 'errors' in answer && 'values' in answer;
}
