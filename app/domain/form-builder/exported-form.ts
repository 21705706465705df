import { z } from 'zod';
import { formDefinitionSchema, type FormDefinition } from '../applications/form-definition';
import { localizedSchema, type Localized } from '../shared/localized';
import { readExportedJson } from '../shared/exported-json';

/** Longest file or pasted text that is read as a form: several times what 300 questions in three languages need. */
export const MAX_IMPORT_CHARACTERS = 2_000_000;

/** What says that a JSON file is a form of this portal. */
const FORMAT = 'opencall-form';

const exportedSchema = z.object({
  format: z.literal(FORMAT),
  /** The template's code and version where it was exported; null before its first version. */
  template: z.string().max(80).optional(),
  version: z.number().int().min(1).nullable().optional(),
  /** SHA-256 of the form's canonical JSON. */
  digest: z.string().max(80).optional(),
  name: localizedSchema(200),
  form: formDefinitionSchema,
});

export type ExportedForm = z.output<typeof exportedSchema>;

interface Exported {
  template: string;
  version: number | null;
  digest: string;
  name: Localized;
  form: FormDefinition;
}

/** The text of a form's file: what it is, where it comes from, and the form itself. */
export function exportedJson(exported: Exported): string {
  return `${JSON.stringify({ format: FORMAT, ...exported }, null, 2)}\n`;
}

/** Reads the text of a form's file. */
export const readExportedForm = (text: string) => readExportedJson(text, FORMAT, exportedSchema);
