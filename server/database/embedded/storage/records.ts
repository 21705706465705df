import { CommandError } from '../errors.ts';
import type { Doc } from '../values/decode.ts';
import type { Collection, Index } from './catalog.ts';
import { type IndexKeys, keysOf } from './index-keys.ts';
import type { Kv } from './kv.ts';
import { idRange, indexKey, KIND, recordKey, rowIdAtEnd, rowIdBytes } from './layout.ts';

export const MAX_DOCUMENT = 16 * 1024 * 1024;

/** One statement's way to the data: reads, writes, and `touch`, which settles who may write a thing first. */
export type Writer = {
  kv: Kv;
  touch(thing: string): void;
  /** Keeps a collection's description on disk in step with the one in memory. */
  save(collection: Collection): void;
};

export type Row = { id: number; raw: Buffer };

function duplicate(collection: Collection, index: Index, tuple: unknown[] | undefined): CommandError {
  const keyValue: Doc = {};
  for (const [i, { path }] of index.fields.entries()) keyValue[path] = tuple?.[i] ?? null;
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${JSON.stringify(value)}`);
  return new CommandError(
    11000,
    `E11000 duplicate key error collection: ${collection.namespace} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { keyPattern: index.spec['key'], keyValue },
  );
}

/** Throws 11000 when another row holds one of these keys; an index that is being built fails instead of the write. */
export function checkUnique(w: Writer, collection: Collection, index: Index, found: IndexKeys, row?: number): void {
  for (const [i, value] of found.keys.entries()) {
    const key = indexKey(index.id, value);
    const holder = w.kv.get(key);
    if (holder && rowIdAtEnd(holder) === row) continue;
    w.touch(key.toString('latin1'));
    if (!holder) continue;
    const error = duplicate(collection, index, found.tuples[i]);
    if (!index.build) throw error;
    index.build.failure ??= error;
  }
}

export function putKeys(w: Writer, index: Index, keys: Buffer[], row: number): void {
  for (const value of keys) {
    if (index.unique) w.kv.put(indexKey(index.id, value), rowIdBytes(row));
    else w.kv.put(indexKey(index.id, value, row), Buffer.alloc(0));
  }
}

/** Remembers, for good, that an index has met arrays or keys that had to be cut. */
export function noteShape(w: Writer, collection: Collection, index: Index, { multikey, long }: IndexKeys): void {
  if ((!long || index.long) && multikey.every((position) => index.multikey.has(position))) return;
  for (const position of multikey) index.multikey.add(position);
  index.long ||= long;
  w.save(collection);
}

const size = (raw: Buffer): CommandError =>
  new CommandError(10334, `BSONObj size: ${raw.length} is invalid. Size must be between 0 and ${MAX_DOCUMENT}`);

/** Stores a new document (`raw` is `doc` in BSON, `_id` first). Throws 11000 before anything is written. */
export function insertRow(w: Writer, collection: Collection, doc: Doc, raw: Buffer): void {
  if (raw.length > MAX_DOCUMENT) throw size(raw);
  const entries = collection.indexes.map((index) => ({ index, found: keysOf(index, doc) }));
  for (const { index, found } of entries) if (index.unique) checkUnique(w, collection, index, found);
  const row = nextRow(w, collection);
  for (const { index, found } of entries) {
    noteShape(w, collection, index, found);
    putKeys(w, index, found.keys, row);
  }
  w.kv.put(recordKey(collection.id, row), raw);
}

/** Replaces a document in its place. Throws 11000 before anything is written. */
export function replaceRow(w: Writer, collection: Collection, row: number, before: Doc, after: Doc, raw: Buffer): void {
  w.touch(recordKey(collection.id, row).toString('latin1'));
  const changes = collection.indexes.map((index) => {
    const old = keysOf(index, before).keys;
    const found = keysOf(index, after);
    const kept = new Set(old.map((key) => key.toString('latin1')));
    const wanted = new Set(found.keys.map((key) => key.toString('latin1')));
    const added = found.keys.filter((key) => !kept.has(key.toString('latin1')));
    return { index, found, added, gone: old.filter((key) => !wanted.has(key.toString('latin1'))) };
  });
  for (const { index, found, gone } of changes) {
    if (!index.unique) continue;
    checkUnique(w, collection, index, found, row);
    for (const value of gone) w.touch(indexKey(index.id, value).toString('latin1'));
  }
  for (const { index, found, added, gone } of changes) {
    noteShape(w, collection, index, found);
    removeKeys(w, index, gone, row);
    putKeys(w, index, added, row);
  }
  w.kv.put(recordKey(collection.id, row), raw);
}

export function deleteRow(w: Writer, collection: Collection, row: number, doc: Doc): void {
  w.touch(recordKey(collection.id, row).toString('latin1'));
  const entries = collection.indexes.map((index) => ({ index, keys: keysOf(index, doc).keys }));
  for (const { index, keys } of entries)
    if (index.unique) for (const value of keys) w.touch(indexKey(index.id, value).toString('latin1'));
  for (const { index, keys } of entries) removeKeys(w, index, keys, row);
  w.kv.remove(recordKey(collection.id, row));
}

function removeKeys(w: Writer, index: Index, keys: Buffer[], row: number): void {
  for (const value of keys) {
    const key = indexKey(index.id, value, index.unique ? undefined : row);
    // why: while a unique index is built, a row that is not yet in it may share its key with one that is.
    const holder = index.build && index.unique ? w.kv.get(key) : undefined;
    if (!holder || rowIdAtEnd(holder) === row) w.kv.remove(key);
  }
}

function nextRow(w: Writer, collection: Collection): number {
  if (collection.nextRow === 0) {
    const [last] = w.kv.range({ ...idRange(KIND.record, collection.id), reverse: true, limit: 1 });
    collection.nextRow = last ? rowIdAtEnd(last.key) + 1 : 1;
  }
  return collection.nextRow++;
}
