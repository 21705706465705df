import { Catalog } from './storage/catalog.ts';
import { keysOf } from './storage/index-keys.ts';
import { idRange, indexKey, KIND, rowIdAtEnd, rowIdBytes } from './storage/layout.ts';
import { Store } from './storage/store.ts';
import { decode } from './values/decode.ts';

/** Compares every index with the documents; one readable line for each disagreement, none when all is well. */
export function checkDirectory(directory: string): string[] {
  const store = Store.open(directory);
  const catalog = new Catalog();
  catalog.load(store.live);
  const problems: string[] = [];
  for (const collection of catalog.collections.values()) {
    const expected = new Map(collection.indexes.map((index) => [index.id, new Set<string>()]));
    for (const { key, value } of store.live.range({ ...idRange(KIND.record, collection.id), limit: Infinity })) {
      const row = rowIdAtEnd(key);
      const doc = decode(value);
      for (const index of collection.indexes)
        for (const entry of keysOf(index, doc).keys) {
          const bytes = index.unique
            ? Buffer.concat([indexKey(index.id, entry), rowIdBytes(row)])
            : indexKey(index.id, entry, row);
          expected.get(index.id)!.add(bytes.toString('latin1'));
        }
    }
    for (const index of collection.indexes) {
      const wanted = expected.get(index.id)!;
      const where = `${collection.namespace} index ${index.name}`;
      for (const { key, value } of store.live.range({ ...idRange(KIND.index, index.id), limit: Infinity }))
        if (!wanted.delete(Buffer.concat([key, value]).toString('latin1')))
          problems.push(`${where}: an entry without its document, row ${rowIdAtEnd(index.unique ? value : key)}`);
      for (const missing of wanted)
        problems.push(`${where}: no entry for row ${rowIdAtEnd(Buffer.from(missing, 'latin1'))}`);
    }
  }
  return problems;
}
