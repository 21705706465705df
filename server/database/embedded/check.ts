import { entries } from './query/scan.ts';
import { Catalog, type Collection, type Index } from './storage/catalog.ts';
import { keysOf } from './storage/index-keys.ts';
import { idRange, indexKey, KIND, recordKey, rowIdAtEnd } from './storage/layout.ts';
import { Store } from './storage/store.ts';
import { decode, type Doc } from './values/decode.ts';

const entryKeys = (index: Index, doc: Doc, row: number): Buffer[] =>
  keysOf(index, doc).keys.map((key) => indexKey(index.id, key, index.unique ? undefined : row));

/** Compares every index with the documents; one readable line for each disagreement, none when all is well. */
export function checkDirectory(directory: string): string[] {
  const store = Store.open(directory);
  const catalog = new Catalog();
  catalog.load(store.live);
  return [...catalog.collections.values()].flatMap((collection) => checkCollection(store, collection));
}

function checkCollection(store: Store, collection: Collection): string[] {
  const { live } = store;
  const problems: string[] = [];
  const found = new Map<Index, number>();
  const each = (kind: number, id: number) => entries(() => live, { ...idRange(kind, id), reverse: false });
  const where = (index: Index) => `${collection.namespace} index ${index.name}`;
  for (const { key, value } of each(KIND.record, collection.id)) {
    const row = rowIdAtEnd(key);
    const doc = decode(value);
    for (const index of collection.indexes)
      for (const entry of entryKeys(index, doc, row)) {
        const held = live.get(entry);
        if (held && (!index.unique || rowIdAtEnd(held) === row)) found.set(index, (found.get(index) ?? 0) + 1);
        else problems.push(`${where(index)}: no entry for row ${row}`);
      }
  }
  for (const index of collection.indexes) {
    const { start, end } = idRange(KIND.index, index.id);
    // why: every key that a document wants is there, so only more of them than that can be wrong.
    if (store.count(start, end) === (found.get(index) ?? 0)) continue;
    for (const { key, value } of each(KIND.index, index.id)) {
      const row = rowIdAtEnd(index.unique ? value : key);
      const raw = live.get(recordKey(collection.id, row));
      if (!raw || !entryKeys(index, decode(raw), row).some((wanted) => wanted.equals(key)))
        problems.push(`${where(index)}: an entry without its document, row ${row}`);
    }
  }
  return problems;
}
