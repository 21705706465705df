import type { Doc } from './decode.ts';

/** An embedded document: not an array, date or one of BSON's own types. */
export function isPlainObject(value: unknown): value is Doc {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) && !(value instanceof Date) && (value as Doc)['_bsontype'] === undefined;
}

const own = (doc: Doc, name: string): unknown => (Object.hasOwn(doc, name) ? doc[name] : undefined);

/**
 * Every value that a dotted path means in a document: arrays on the way are entered, by position for a number and
 * element by element otherwise. The last value is given as it is, so an array at the end stays an array.
 * A missing field gives undefined.
 */
export function valuesAt(value: unknown, parts: string[], at = 0, found: unknown[] = []): unknown[] {
  if (at === parts.length) found.push(value);
  else if (Array.isArray(value)) {
    if (/^\d+$/.test(parts[at]!) && Number(parts[at]) < value.length)
      valuesAt(value[Number(parts[at])], parts, at + 1, found);
    for (const element of value) if (isPlainObject(element)) valuesAt(element, parts, at, found);
  } else if (isPlainObject(value)) valuesAt(own(value, parts[at]!), parts, at + 1, found);
  else found.push(undefined);
  return found;
}

/** The value at a path through embedded documents and array positions only. */
export function valueAt(value: unknown, parts: string[]): unknown {
  for (const part of parts) {
    if (Array.isArray(value) && /^\d+$/.test(part)) value = value[Number(part)];
    else if (isPlainObject(value)) value = own(value, part);
    else return undefined;
  }
  return value;
}
