import { MAX_RUBRIC_CHARACTERS, readExportedRubric, type ExportedRubric } from '~/domain/rubrics/exported-rubric';
import { digestOf } from '#server/audit/append-event';
import { MAX_FAULTS, told, type ToldImportFault } from '#server/form-templates/told-import-fault';
import type { FieldError } from '~/forms/field-errors';

type RubricImport =
  | { ok: true; exported: ExportedRubric; /** It was edited after its export. */ altered: boolean }
  | { ok: false; status: number; error: FieldError; faults: ToldImportFault[] };

/** Reads a rubric's JSON. What is merely unfinished, as weights that are not 100 together, can be finished in the builder. */
export function readRubricImport(text: string): RubricImport {
  const refused = (error: FieldError, faults: ToldImportFault[] = [], status = 400): RubricImport => ({
    ok: false,
    status,
    error,
    faults: faults.slice(0, MAX_FAULTS),
  });
  if (text.trim() === '') return refused({ key: 'formBuilder.import.nothing' });
  if (text.length > MAX_RUBRIC_CHARACTERS) {
    return refused({ key: 'formBuilder.import.tooLong', values: { limit: MAX_RUBRIC_CHARACTERS } }, [], 413);
  }
  const read = readExportedRubric(text);
  if (!read.ok) {
    const [first] = read.faults;
    if (first?.kind === 'json') return refused({ key: 'formBuilder.import.noJson' });
    if (first?.kind === 'format') return refused({ key: 'rubrics.import.noRubric' });
    return refused({ key: 'rubrics.import.refused', values: { count: read.faults.length } }, read.faults.map(told));
  }
  const { rubric, digest } = read.exported;
  return { ok: true, exported: read.exported, altered: digest !== undefined && digest !== digestOf(rubric) };
}
