import { data } from '@remix-run/node';
import type { z } from 'zod';
import { DomainError, type DomainErrorCode, type ShownError } from '~/domain/shared/errors';
import { fieldErrorsOf, type FieldErrors } from '~/forms/field-errors';
import type { FormReply, FormValues } from '~/forms/form-reply';

const STATUS_OF: Record<DomainErrorCode, number> = {
  'sign-in-required': 401,
  'not-permitted': 403,
  'not-found': 404,
  gone: 410,
  invalid: 400,
  'wrong-state': 409,
  stale: 409,
  late: 409,
  throttled: 429,
  'too-large': 413,
  'unsupported-type': 415,
  unavailable: 503,
};

export function statusOf(error: DomainError): number {
  return STATUS_OF[error.code];
}

/** The response that carries a refusal to the error boundary. */
export function errorResponse(error: DomainError) {
  const shown: ShownError = { code: error.code, explanation: error.explanation, values: error.values };
  return data<ShownError | null>(shown, { status: statusOf(error) });
}

export type ErrorResponse = ReturnType<typeof errorResponse>;

type ParsedForm<Value> =
  { ok: true; value: Value; typed: FormValues } | { ok: false; reply: ReturnType<typeof formReply> };

export function formReply(errors: FieldErrors, typed: FormValues, status = 400, headers: Record<string, string> = {}) {
  return data({ errors, values: withoutSecrets(typed) } satisfies FormReply, { status, headers });
}

/** Reads a posted form. Repeated fields and `name[]` fields become lists; files are left to `server/files/`. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  const typed = typedValues(await request.formData());
  const result = schema.safeParse(typed);
  if (result.success) return { ok: true, value: result.data, typed };
  return { ok: false, reply: formReply(fieldErrorsOf(result.error), typed) };
}

/** Every typed text of a form by field name; repeated and `name[]` fields as lists. */
export function typedValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value) => typeof value === 'string');
    if (name.endsWith('[]')) values[name.slice(0, -2)] = all;
    else if (all.length > 1) values[name] = all;
    else if (all[0] !== undefined) values[name] = all[0];
  }
  return values;
}

const SECRET_FIELD = /password|passphrase|code$/i;
/** Answers of an application are named by whoever made the form: a question about a postal code is none of ours. */
const ANSWER_FIELD = /^answers\./;

/** Passwords and one-time codes are the one thing that does not come back into the page. */
export function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => ANSWER_FIELD.test(name) || !SECRET_FIELD.test(name)),
  );
}

/** Refusals after which there is no form any more, or nobody to fill it in. */
const BEYOND_FORMS: readonly DomainErrorCode[] = ['gone', 'not-found', 'sign-in-required'];

/**
 * Answers a form with a use case's refusal, everything typed kept. It is told at the field that the refusal names, else
 * at `field` (without one, about the form as a whole). What is no refusal, has no words of its own or leaves no form goes
 * on to the error page.
 */
export function refusedForm(error: unknown, typed: FormValues, field = '') {
  if (!(error instanceof DomainError) || !error.explanation || BEYOND_FORMS.includes(error.code)) throw error;
  const { field: named = field, ...values } = error.values;
  const headers = error.code === 'throttled' ? { 'Retry-After': String(values.seconds ?? 60) } : {};
  return formReply({ [named]: { key: error.explanation, values } }, typed, statusOf(error), headers);
}
