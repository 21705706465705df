import { createHash } from 'node:crypto';
import { CommandError } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import { isPlainObject } from '../values/paths.ts';
import { inverted, RANK, valueKey } from '../values/keys.ts';
import { folded } from '../query/collation.ts';
import type { Index } from './catalog.ts';

// why: lmdb keys end at 1,978 bytes.
export const LONGEST_KEY = 1800;

type Cursor = { value: unknown; rest: string[]; final: boolean };

const EMPTY_ARRAY = Symbol('an empty array');
const EMPTY_ARRAY_KEY = Buffer.from([RANK.undefined]);

export type IndexKeys = { keys: Buffer[]; tuples: unknown[][]; multikey: number[]; long: boolean };

/** The keys under which a document stands in an index; none when a sparse or partial index leaves it out. */
export function keysOf(index: Index, doc: Doc): IndexKeys {
  if (index.partial && !index.partial(doc)) return { keys: [], tuples: [], multikey: [], long: false };
  const tuples: unknown[][] = [];
  const multikey = new Set<number>();
  expand(
    index.fields.map((field) => ({ value: doc, rest: field.parts, final: false })),
    tuples,
    multikey,
  );
  const keys = new Map<string, { key: Buffer; tuple: unknown[] }>();
  let long = false;
  for (const tuple of tuples) {
    if (index.sparse && tuple.every((value) => value === undefined)) continue;
    const whole = Buffer.concat(tuple.map((value, i) => fieldKey(index, i, value)));
    const key = fitting(whole);
    long ||= key !== whole;
    keys.set(key.toString('latin1'), { key, tuple });
  }
  const kept = [...keys.values()];
  return { keys: kept.map(({ key }) => key), tuples: kept.map(({ tuple }) => tuple), multikey: [...multikey], long };
}

/** One field's part of a key, in the field's direction and under the index's collation. */
export function fieldKey(index: Index, position: number, value: unknown): Buffer {
  const key =
    value === EMPTY_ARRAY ? EMPTY_ARRAY_KEY : valueKey(index.collation ? folded(value, index.collation) : value);
  return index.fields[position]!.direction === 1 ? key : inverted(key);
}

/** A key that lmdb takes; a longer one is cut and told apart by its hash. */
export function fitting(key: Buffer): Buffer {
  if (key.length <= LONGEST_KEY) return key;
  return Buffer.concat([key.subarray(0, LONGEST_KEY), createHash('sha256').update(key).digest().subarray(0, 16)]);
}

function expand(cursors: Cursor[], tuples: unknown[][], multikey: Set<number>): void {
  const moved = cursors.map(advance);
  let array: unknown[] | undefined;
  for (const [i, { value, final }] of moved.entries()) {
    if (final || !Array.isArray(value)) continue;
    multikey.add(i);
    if (array !== undefined && array !== value)
      throw new CommandError(171, 'cannot index parallel arrays: one index holds at most one array per document');
    array = value;
  }
  if (array === undefined) {
    tuples.push(moved.map(({ value }) => value));
    return;
  }
  const elements = array.length > 0 ? array : [EMPTY_ARRAY];
  for (const element of elements) {
    const next = moved.map((cursor) => {
      if (cursor.final || cursor.value !== array) return cursor;
      if (cursor.rest.length === 0) return { value: element, rest: [], final: true };
      return isPlainObject(element)
        ? { value: element, rest: cursor.rest, final: false }
        : { value: undefined, rest: [], final: true };
    });
    expand(next, tuples, multikey);
  }
}

function advance(cursor: Cursor): Cursor {
  let { value } = cursor;
  let at = 0;
  if (cursor.final) return cursor;
  while (at < cursor.rest.length) {
    const part = cursor.rest[at]!;
    if (isPlainObject(value)) value = value[part];
    else if (Array.isArray(value) && /^\d+$/.test(part)) value = value[Number(part)];
    else if (Array.isArray(value)) return { value, rest: cursor.rest.slice(at), final: false };
    else return { value: undefined, rest: [], final: true };
    at++;
  }
  return { value, rest: [], final: false };
}
