import type { ImportFault } from '~/domain/shared/exported-json';
import { placeInJson } from '~/domain/shared/unknown-members';
import { fieldErrorOf, type FieldError } from '~/forms/field-errors';

/** Faults that a page lists: whoever mends these finds the next ones. */
export const MAX_FAULTS = 20;

/** A fault of an imported text and its place there, `form.sections[1].questions[3].label`. */
export interface ToldImportFault {
  place: string;
  error: FieldError;
}

/** A fault of a file's text for people. */
export function told({ kind, path, issue }: ImportFault): ToldImportFault {
  return { place: placeInJson(path), error: errorOf(kind, issue) };
}

function errorOf(kind: ImportFault['kind'], issue: ImportFault['issue']): FieldError {
  if (kind === 'missing') return { key: 'formBuilder.import.missing' };
  if (kind === 'type' && issue?.code === 'invalid_type') {
    return { key: 'formBuilder.import.type', values: { type: issue.expected } };
  }
  if (!issue) return { key: 'formBuilder.import.unknown' };
  const error = fieldErrorOf(issue);
  // Said of an answer that somebody has typed: here it is a value in a file.
  return error.key === 'form.error.invalid' ? { key: 'formBuilder.import.value' } : error;
}
