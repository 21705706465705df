import type { z } from 'zod';
import { fieldErrorsOf, type FieldErrors } from './field-errors';
import type { FormValues } from './form-reply';
import { unfold } from './unfold';

export type ReadForm<Value> =
  | {
      ok: true;
      value: Value;
      /** The name of the field that a path in `value` was read from. */ nameOf: (path: string) => string;
    }
  | { ok: false; errors: FieldErrors };

type Nested = Record<string, unknown>;

/** Reads a form whose field names are nested; mistakes stand under the names of their fields. `tidy` prepares what was typed. */
export function readNested<Schema extends z.ZodType>(
  schema: Schema,
  typed: FormValues,
  tidy: (value: Nested) => Nested = (value) => value,
): ReadForm<z.output<Schema>> {
  const { value, nameOf } = unfold(typed);
  const result = schema.safeParse(tidy(value));
  if (result.success) return { ok: true, value: result.data, nameOf };
  const errors = Object.entries(fieldErrorsOf(result.error)).map(([path, error]) => [nameOf(path), error]);
  return { ok: false, errors: Object.fromEntries(errors) as FieldErrors };
}
