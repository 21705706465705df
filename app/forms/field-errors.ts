import type { z } from 'zod';
import { isMessageKey, type MessageKey } from '~/domain/shared/message-key';
import type { TextValues } from '~/locales/text';

export interface FieldError {
  key: MessageKey;
  values?: TextValues | undefined;
}

/** Mistakes by field path (`lots.0.ceiling`), the first of each field; the empty path is about the form as a whole. */
export type FieldErrors = Record<string, FieldError>;

/** A schema names a catalogue key as its message; anything it leaves open is said by the kind of issue. */
export function fieldErrorsOf(error: z.ZodError): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of error.issues) errors[issue.path.join('.')] ??= fieldErrorOf(issue);
  return errors;
}

type Issue = z.core.$ZodIssue;

/** What a schema complains of, in the catalogue's words. */
export function fieldErrorOf(issue: Issue): FieldError {
  if (isMessageKey(issue.message)) return { key: issue.message, values: valuesOf(issue) };
  if (issue.code === 'too_big') {
    return { key: issue.origin === 'string' ? 'form.error.tooLong' : 'form.error.tooLarge', values: valuesOf(issue) };
  }
  if (issue.code === 'too_small') {
    if (issue.origin === 'string' && Number(issue.minimum) <= 1) return { key: 'form.error.required' };
    return { key: issue.origin === 'string' ? 'form.error.tooShort' : 'form.error.tooSmall', values: valuesOf(issue) };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) return { key: 'form.error.required' };
  if (issue.code === 'invalid_format' && issue.format === 'email') return { key: 'form.error.email' };
  return { key: 'form.error.invalid' };
}

function valuesOf(issue: Issue): TextValues {
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
  return {};
}
