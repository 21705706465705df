import type { Catalog } from './catalog.ts';
import type { Entry, KvReader } from './kv.ts';
import { idRange, KIND, kindRange } from './layout.ts';
import type { Store } from './store.ts';

const AT_ONCE = 1000;

/** Removes some of what dropped collections and indexes have left; to be called until nothing is left. */
export async function sweepGarbage(store: Store, catalog: Catalog): Promise<void> {
  const first = (kv: KvReader): Entry | undefined =>
    kv
      .range({ ...kindRange(KIND.garbage), limit: Infinity })
      .find(({ key }) => key[1] !== KIND.index || !catalog.isBeingBuilt(key.readUInt32BE(2)));
  if (!first(store.live)) return;
  await store.write((kv) => {
    // why: what could be read outside may be older than the end of an index's making.
    const mark = first(kv)?.key;
    if (!mark) return;
    const entries = kv.range({ ...idRange(mark[1]!, mark.readUInt32BE(2)), limit: AT_ONCE });
    for (const { key } of entries) kv.remove(key);
    if (entries.length < AT_ONCE) kv.remove(mark);
  });
}
