import type { z } from 'zod';
import type { ProgrammeContent } from '~/domain/programmes/schema';
import {
  newProgrammeSchema,
  PROGRAMME_PART_SCHEMAS,
  type ProgrammePart,
  type TypedProgrammePart,
} from '~/domain/programmes/typed-parts';
import { joinDates } from '~/forms/date-parts';
import { fieldErrorsOf, type FieldErrors } from '~/forms/field-errors';
import type { FormValues } from '~/forms/form-reply';
import { unfold } from '~/forms/unfold';

type Read<Value> = { ok: true; value: Value } | { ok: false; errors: FieldErrors };

const withDays = joinDates('startsOn', 'endsOn');

/** What was typed into a part's form; mistakes under the names of their fields. */
export function readPart(part: ProgrammePart, typed: FormValues): Read<TypedProgrammePart> {
  const read = readNested(PROGRAMME_PART_SCHEMAS[part], part === 'basics' ? (withDays(typed) as FormValues) : typed);
  return read.ok ? { ok: true, value: { part, value: read.value } as TypedProgrammePart } : read;
}

/** A new programme: its code, names and period; the rest is filled in afterwards. */
export function readNewProgramme(typed: FormValues): Read<ProgrammeContent> {
  const read = readNested(newProgrammeSchema, withDays(typed) as FormValues);
  if (!read.ok) return read;
  const { abbreviation: code, ...basics } = read.value;
  const lists = { partners: [], sources: [], serviceTypes: [], places: [], rubricTemplates: [], formTemplates: [] };
  return { ok: true, value: { code, ...basics, ...lists } };
}

function readNested<Schema extends z.ZodType>(schema: Schema, typed: FormValues): Read<z.output<Schema>> {
  const { value, nameOf } = unfold(typed);
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  const errors = Object.entries(fieldErrorsOf(result.error)).map(([path, error]) => [nameOf(path), error]);
  return { ok: false, errors: Object.fromEntries(errors) as FieldErrors };
}
