import { CommandError } from '../errors.ts';
import { compileFilter, type FilterContext, type Matcher } from '../query/match.ts';
import type { Doc } from '../values/decode.ts';
import { isPlainObject } from '../values/paths.ts';
import { typeName } from '../query/types.ts';

const INDEX = /^\d+$/;

/** What the positional parts of a path stand for in one document. */
export type Positions = {
  /** The element for `$` of the array at a path, or -1. */
  matched: (arrayParts: string[]) => number;
  filters: Map<string, Matcher>;
};

/** Reads `arrayFilters`: one condition per identifier. Throws 9 for those that name none or several. */
export function parseArrayFilters(filters: unknown, context: FilterContext): Map<string, Matcher> {
  const found = new Map<string, Matcher>();
  for (const filter of (filters ?? []) as Doc[]) {
    const names = new Set(identifiers(filter));
    const [name] = names;
    if (name === undefined || names.size !== 1)
      throw new CommandError(9, 'Error parsing array filter :: an array filter names exactly one identifier');
    if (found.has(name))
      throw new CommandError(9, `Found multiple array filters with the same top-level field name ${name}`);
    found.set(name, compileFilter(filter, context));
  }
  return found;
}

function identifiers(filter: Doc): string[] {
  return Object.entries(filter).flatMap(([key, value]) =>
    key.startsWith('$') && Array.isArray(value)
      ? value.flatMap((part: Doc) => identifiers(part))
      : [key.split('.')[0]!],
  );
}

/** The real paths in a document that a path with `$`, `$[]` and `$[name]` means. */
export function expandPath(doc: Doc, parts: string[], positions: Positions): string[][] {
  const at = parts.findIndex((part) => part.startsWith('$'));
  if (at < 0) return [parts];
  const part = parts[at]!;
  const before = parts.slice(0, at);
  const rest = parts.slice(at + 1);
  const array = before.reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? (value as Doc)[name] : undefined),
    doc,
  );
  const continueAt = (i: number): string[][] => expandPath(doc, [...before, String(i), ...rest], positions);
  if (part === '$') {
    const i = positions.matched(before);
    if (i < 0) throw new CommandError(2, 'The positional operator did not find the match needed from the query.');
    return continueAt(i);
  }
  if (!Array.isArray(array))
    throw new CommandError(
      2,
      `The path '${before.join('.')}' must exist in the document in order to apply array updates.`,
    );
  if (part === '$[]') return array.flatMap((_, i) => continueAt(i));
  const name = /^\$\[(\w+)\]$/.exec(part)?.[1];
  const filter = name === undefined ? undefined : positions.filters.get(name);
  if (!filter)
    throw new CommandError(2, `No array filter found for identifier '${name ?? part}' in path '${parts.join('.')}'`);
  return array.flatMap((item: unknown, i) => (filter({ [name!]: item }) ? continueAt(i) : []));
}

/** Changes the value at a real path in place; makes the embedded documents on the way when there is a value to set. */
export function changeAt(doc: Doc, parts: string[], change: (current: unknown) => unknown): void {
  let holder: Doc | unknown[] = doc;
  const path: string[] = [];
  for (const part of parts.slice(0, -1)) {
    const next: unknown = readOwn(holder, part);
    path.push(part);
    if (next === undefined) {
      const value = change(undefined);
      if (value !== undefined) write(holder, part, nested(parts.slice(path.length), value), path);
      return;
    }
    if (!isPlainObject(next) && !Array.isArray(next)) {
      if (change(undefined) === undefined) return;
      throw notViable(parts[path.length]!, part, next);
    }
    holder = next as Doc | unknown[];
  }
  const last = parts[parts.length - 1]!;
  const current = readOwn(holder, last);
  const value = change(current);
  if (value === undefined) {
    if (Array.isArray(holder) && current !== undefined) holder[Number(last)] = null;
    else if (!Array.isArray(holder)) delete holder[last];
  } else if (value !== current) write(holder, last, value, path);
}

function readOwn(holder: Doc | unknown[], part: string): unknown {
  if (Array.isArray(holder)) return INDEX.test(part) ? holder[Number(part)] : undefined;
  return Object.hasOwn(holder, part) ? holder[part] : undefined;
}

function nested(parts: string[], value: unknown): unknown {
  return parts.reduceRight<unknown>((inner, part) => ({ [part]: inner }), value);
}

function write(holder: Doc | unknown[], part: string, value: unknown, path: string[]): void {
  if (!Array.isArray(holder)) {
    holder[part] = value;
    return;
  }
  if (!INDEX.test(part)) throw notViable(part, path[path.length - 1] ?? '', holder);
  const index = Number(part);
  if (index > holder.length + 1_500_000) throw new CommandError(2, `can't backfill more than 1500000 elements`);
  while (holder.length < index) holder.push(null);
  holder[index] = value;
}

function notViable(part: string, name: string, value: unknown): CommandError {
  return new CommandError(28, `Cannot create field '${part}' in element {${name}: ${typeName(value)}}`);
}
