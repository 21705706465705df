import type { ProgrammeContent } from '~/domain/programmes/schema';
import {
  newProgrammeSchema,
  PROGRAMME_PART_SCHEMAS,
  type ProgrammePart,
  type TypedProgrammePart,
} from '~/domain/programmes/typed-parts';
import { joinDates } from '~/forms/date-parts';
import type { FormValues } from '~/forms/form-reply';
import { readNested, type ReadForm } from '~/forms/read-nested';

const withDays = joinDates('startsOn', 'endsOn');

/** What was typed into a part's form; mistakes under the names of their fields. */
export function readPart(part: ProgrammePart, typed: FormValues): ReadForm<TypedProgrammePart> {
  const read = readNested(PROGRAMME_PART_SCHEMAS[part], part === 'basics' ? (withDays(typed) as FormValues) : typed);
  return read.ok ? { ...read, value: { part, value: read.value } as TypedProgrammePart } : read;
}

/** A new programme: its code, names and period; the rest is filled in afterwards. */
export function readNewProgramme(typed: FormValues): ReadForm<ProgrammeContent> {
  const read = readNested(newProgrammeSchema, withDays(typed) as FormValues);
  if (!read.ok) return read;
  const { abbreviation: code, ...basics } = read.value;
  const lists = { partners: [], sources: [], serviceTypes: [], places: [], rubricTemplates: [], formTemplates: [] };
  return { ...read, value: { code, ...basics, ...lists } };
}
