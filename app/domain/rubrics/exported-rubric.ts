import { z } from 'zod';
import { readExportedJson } from '../shared/exported-json';
import { localizedSchema, type Localized } from '../shared/localized';
import { rubricSchema, type Rubric } from './schema';

/** Longest file or pasted text that is read as a rubric: several times what 40 criteria in three languages need. */
export const MAX_RUBRIC_CHARACTERS = 1_000_000;

/** What says that a JSON file is a rubric of this portal. */
const FORMAT = 'opencall-rubric';

const exportedSchema = z.object({
  format: z.literal(FORMAT),
  /** The template's code and version where it was exported; null before its first version. */
  template: z.string().max(80).optional(),
  version: z.number().int().min(1).nullable().optional(),
  /** SHA-256 of the rubric's canonical JSON. */
  digest: z.string().max(80).optional(),
  name: localizedSchema(200),
  rubric: rubricSchema,
});

export type ExportedRubric = z.output<typeof exportedSchema>;

interface Exported {
  template: string;
  version: number | null;
  digest: string;
  name: Localized;
  rubric: Rubric;
}

/** The text of a rubric's file. */
export const exportedRubricJson = (exported: Exported): string =>
  `${JSON.stringify({ format: FORMAT, ...exported }, null, 2)}\n`;

/** Reads the text of a rubric's file. */
export const readExportedRubric = (text: string) => readExportedJson(text, FORMAT, exportedSchema);
