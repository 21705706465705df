import { MAX_IMPORT_CHARACTERS, readExportedForm, type ExportedForm } from '~/domain/form-builder/exported-form';
import { formFaults } from '~/domain/applications/form-faults';
import type { MessageKey } from '~/domain/shared/message-key';
import { placeInJson } from '~/domain/shared/unknown-members';
import type { FieldError } from '~/forms/field-errors';
import { formDigest } from './form-digest';
import { MAX_FAULTS, told, type ToldImportFault } from './told-import-fault';

export type ImportRead =
  | { ok: true; exported: ExportedForm; /** It was edited after its export. */ altered: boolean }
  | { ok: false; status: number; error: FieldError; faults: ToldImportFault[] };

/** Reads a form's JSON. A form that could never be used is refused like a broken file: question keys twice, conditions on later questions. */
export function readImport(text: string): ImportRead {
  const refused = (error: FieldError, faults: ToldImportFault[] = [], status = 400): ImportRead => ({
    ok: false,
    status,
    error,
    faults: faults.slice(0, MAX_FAULTS),
  });
  if (text.trim() === '') return refused({ key: 'formBuilder.import.nothing' });
  if (text.length > MAX_IMPORT_CHARACTERS) {
    return refused({ key: 'formBuilder.import.tooLong', values: { limit: MAX_IMPORT_CHARACTERS } }, [], 413);
  }
  const read = readExportedForm(text);
  if (!read.ok) {
    const [first] = read.faults;
    if (first?.kind === 'json') return refused({ key: 'formBuilder.import.noJson' });
    if (first?.kind === 'format') return refused({ key: 'formBuilder.import.noForm' });
    return refused({ key: 'formBuilder.import.refused', values: { count: read.faults.length } }, read.faults.map(told));
  }
  const { form, digest } = read.exported;
  const unsound = importFaults(form);
  if (unsound.length > 0)
    return refused({ key: 'formBuilder.import.refused', values: { count: unsound.length } }, unsound);
  return { ok: true, exported: read.exported, altered: digest !== undefined && digest !== formDigest(form) };
}

/** What no later work in the builder would make good: the text itself is wrong. */
const BROKEN: readonly MessageKey[] = [
  'answers.fault.sameSection',
  'answers.fault.sameKey',
  'answers.fault.sameOption',
  'answers.fault.unknownCondition',
  'answers.fault.laterCondition',
  'answers.fault.conditionType',
  'answers.fault.conditionValue',
  'answers.fault.range',
];

/** What an import may not bring along; what is merely unfinished can be finished in the builder. */
function importFaults(form: ExportedForm['form']): ToldImportFault[] {
  return formFaults(form)
    .filter(({ key }) => BROKEN.includes(key))
    .map(({ key, values, section, question }) => ({
      place: placeInJson([
        'form',
        ...(section === null ? [] : ['sections', section]),
        ...(question === null ? [] : ['questions', question]),
      ]),
      error: { key, values },
    }));
}
