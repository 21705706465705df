import { data, type HeadersFunction } from '@remix-run/node';
import { DomainError } from '~/domain/shared/errors';
import type { FormReply, FormValues } from '~/forms/form-reply';
import { statusOf, withoutSecrets } from '#server/http';

type Outcome<Value> = { ok: true; value: Value } | { ok: false; reply: ReturnType<typeof replyOf> };

/**
 * Does what a form asks for; a refusal about what was typed, or about too many attempts, goes back into the form. Other
 * refusals go on to the error page.
 */
export async function intoForm<Value>(typed: FormValues, work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof DomainError && error.explanation && IN_FORM.includes(error.code)) {
      return { ok: false, reply: replyOf(error, error.explanation, typed) };
    }
    throw error;
  }
}

const IN_FORM: readonly DomainError['code'][] = ['invalid', 'throttled', 'not-permitted', 'wrong-state'];

function replyOf(error: DomainError, key: NonNullable<DomainError['explanation']>, typed: FormValues) {
  const { field = '', ...values } = error.values;
  const reply: FormReply = { errors: { [String(field)]: { key, values } }, values: withoutSecrets(typed) };
  const headers = error.code === 'throttled' ? { 'Retry-After': String(error.values.seconds ?? 60) } : {};
  return data(reply, { status: statusOf(error), headers });
}

/** For routes whose action answers with headers of its own, as `Retry-After`. */
export const headersOfAction: HeadersFunction = ({ actionHeaders }) => actionHeaders;
