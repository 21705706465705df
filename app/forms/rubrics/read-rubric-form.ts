import { criterionTypedFor, typedGroupSchema, typedSettingsSchema } from '~/domain/rubrics/typed-rubric';
import type { Rubric } from '~/domain/rubrics/schema';
import { wholeTyped } from '~/domain/shared/typed-fields';
import { fieldErrorsOf, type FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';
import { readNested } from '../read-nested';

export const readCriterion = (rubric: Rubric, typed: FormValues) => readNested(criterionTypedFor(rubric), typed);

export const readGroup = (typed: FormValues) => readNested(typedGroupSchema, typed);

export const readSettings = (typed: FormValues) => readNested(typedSettingsSchema, typed);

type ReadWeights = { ok: true; weights: Record<string, number> } | { ok: false; errors: FieldErrors };

const weightSchema = wholeTyped(1, 100);

/** The weights of all criteria as typed, `weight-<criterion>`; one that is left empty stays as it was. */
export function readWeights({ criteria }: Rubric, typed: FormValues): ReadWeights {
  const weights: Record<string, number> = {};
  let errors: FieldErrors = {};
  for (const { key } of criteria) {
    const name = `weight-${key}`;
    const read = weightSchema.safeParse(typed[name]);
    if (read.success && read.data !== null) weights[key] = read.data;
    const [error] = read.success ? [] : Object.values(fieldErrorsOf(read.error));
    if (error) errors = { ...errors, [name]: error };
  }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, weights };
}
