import type { z } from 'zod';
import { memberAt, unknownMembers, type JsonPath } from './unknown-members';

export interface ImportFault {
  /** `type`: something of another kind stands there; `missing`: nothing does; `value`: what the schema says. */
  kind: 'json' | 'format' | 'unknown' | 'type' | 'missing' | 'value';
  /** Where in the file. */
  path: JsonPath;
  /** What the schema complains of, where it does. */
  issue?: z.core.$ZodIssue;
}

type ReadJson<Value> = { ok: true; exported: Value } | { ok: false; faults: ImportFault[] };

/**
 * Reads the text of a file that says by its member `format` what it is. Nothing is guessed and nothing passed over: members
 * that the schema does not have are faults.
 */
export function readExportedJson<Schema extends z.ZodType>(
  text: string,
  format: string,
  schema: Schema,
): ReadJson<z.output<Schema>> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, faults: [{ kind: 'json', path: [] }] };
  }
  if (typeof value !== 'object' || value === null || (value as { format?: unknown }).format !== format) {
    return { ok: false, faults: [{ kind: 'format', path: [] }] };
  }
  const read = schema.safeParse(value);
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
