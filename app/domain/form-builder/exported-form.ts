import { z } from 'zod';
import { formDefinitionSchema, type FormDefinition } from '../applications/form-definition';
import { localizedSchema, type Localized } from '../shared/localized';
import { memberAt, unknownMembers, type JsonPath } from './unknown-members';

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

export interface ImportFault {
  /** `type`: something of another kind stands there; `missing`: nothing does; `value`: what the schema says. */
  kind: 'json' | 'format' | 'unknown' | 'type' | 'missing' | 'value';
  /** Where in the file. */
  path: JsonPath;
  /** What the schema complains of, where it does. */
  issue?: z.core.$ZodIssue;
}

type ReadImport = { ok: true; exported: ExportedForm } | { ok: false; faults: ImportFault[] };

/** Reads the text of a form's file. Nothing is guessed and nothing passed over: members that a form does not have are faults. */
export function readExportedForm(text: string): ReadImport {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, faults: [{ kind: 'json', path: [] }] };
  }
  if (typeof value !== 'object' || value === null || (value as { format?: unknown }).format !== FORMAT) {
    return { ok: false, faults: [{ kind: 'format', path: [] }] };
  }
  const read = exportedSchema.safeParse(value);
  if (!read.success) {
    const faults = read.error.issues.map((issue): ImportFault => ({
      kind: kindOf(issue, value),
      path: issue.path,
      issue,
    }));
    return { ok: false, faults };
  }
  const unknown = unknownMembers(value, read.data).map((path): ImportFault => ({ kind: 'unknown', path }));
  return unknown.length > 0 ? { ok: false, faults: unknown } : { ok: true, exported: read.data };
}

function kindOf(issue: z.core.$ZodIssue, file: unknown): ImportFault['kind'] {
  if (issue.code !== 'invalid_type') return 'value';
  return memberAt(file, issue.path) === undefined ? 'missing' : 'type';
}
