import { idRange, KIND, kindRange } from './layout.ts';
import type { Store } from './store.ts';

const AT_ONCE = 1000;

/** Removes some of what dropped collections and indexes have left; to be called until nothing is left. */
export async function sweepGarbage(store: Store): Promise<void> {
  const [first] = store.live.range({ ...kindRange(KIND.garbage), limit: 1 });
  if (!first) return;
  const range = idRange(first.key[1]!, first.key.readUInt32BE(2));
  await store.write((kv) => {
    const entries = kv.range({ ...range, limit: AT_ONCE });
    for (const { key } of entries) kv.remove(key);
    if (entries.length < AT_ONCE) kv.remove(first.key);
  });
}
