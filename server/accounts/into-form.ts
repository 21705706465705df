import type { HeadersFunction } from '@remix-run/node';
import type { FormValues } from '~/forms/form-reply';
import { refusedForm } from '#server/http';

type Outcome<Value> = { ok: true; value: Value } | { ok: false; reply: ReturnType<typeof refusedForm> };

/** Does what a form asks for. What is refused goes back into the form (`refusedForm`), told at `field`. */
export async function intoForm<Value>(
  typed: FormValues,
  work: () => Promise<Value>,
  field?: string,
): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, reply: refusedForm(error, typed, field) };
  }
}

/** For routes whose action answers with headers of its own, as `Retry-After`. */
export const headersOfAction: HeadersFunction = ({ actionHeaders }) => actionHeaders;
