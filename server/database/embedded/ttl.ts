import { scan } from './query/scan.ts';
import { makePlan } from './query/planner.ts';
import { compileFilter } from './query/match.ts';
import type { Collection, Index } from './storage/catalog.ts';
import { deleteRow } from './storage/records.ts';
import type { Engine } from './transactions/engine.ts';
import { decode, type Doc } from './values/decode.ts';

const AT_ONCE = 500;

/** The pace of the search for expired documents. */
export const EXPIRY = { everySeconds: 60 };

/** Deletes what TTL indexes say is over, a few hundred documents a commit. */
export async function sweepExpired(engine: Engine, now: number): Promise<void> {
  for (const collection of [...engine.catalog.collections.values()])
    for (const index of collection.indexes)
      if (index.expireAfter !== undefined && !index.pending)
        while ((await expire(engine, collection, index, now)) === AT_ONCE);
}

function expire(engine: Engine, collection: Collection, index: Index, now: number): Promise<number> {
  const limit = new Date(now - index.expireAfter! * 1000);
  const path = index.fields[0]!.path;
  // why: a partial index is used only where the filter says what its expression says.
  const partial = (index.spec['partialFilterExpression'] ?? {}) as Doc;
  const filter = { ...partial, [path]: { ...((partial[path] ?? {}) as Doc), $lt: limit } };
  const matches = compileFilter(filter);
  return engine.write(undefined, (writer) => {
    if (engine.catalog.find(collection.namespace) !== collection || !collection.indexes.includes(index)) return 0;
    const plan = makePlan(collection, { filter, sort: [], hint: index.name, collation: undefined });
    let deleted = 0;
    for (const { id, raw } of scan(() => writer.kv, collection, plan, { keys: 0, docs: 0 })) {
      const doc = decode(raw);
      if (!matches(doc)) continue;
      deleteRow(writer, collection, id, doc);
      if (++deleted === AT_ONCE) break;
    }
    return deleted;
  });
}
