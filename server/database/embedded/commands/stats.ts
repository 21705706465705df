import type { Collection } from '../storage/catalog.ts';
import { idRange, KIND } from '../storage/layout.ts';
import type { Doc } from '../values/decode.ts';
import { type Command, type CommandContext, namespaceOf } from './context.ts';

type Size = { count: number; size: number };

/** How many documents or entries lie under an id, and about how many bytes they take, by the first hundred. */
function sizeOf({ engine }: CommandContext, kind: typeof KIND.record | typeof KIND.index, id: number): Size {
  const range = idRange(kind, id);
  const count = engine.store.count(range.start, range.end);
  const sample = engine.store.live.range({ ...range, limit: 100 });
  const bytes = sample.reduce((sum, { key, value }) => sum + value.length + (kind === KIND.index ? key.length : 0), 0);
  return { count, size: Math.round((count * bytes) / Math.max(sample.length, 1)) };
}

const total = (sizes: number[]): number => sizes.reduce((sum, size) => sum + size, 0);

function statsOf(context: CommandContext, collection: Collection | undefined): Size & { indexSizes: Doc } {
  if (!collection) return { count: 0, size: 0, indexSizes: {} };
  const indexSizes = collection.indexes.map(({ name, id }) => [name, sizeOf(context, KIND.index, id).size] as const);
  return { ...sizeOf(context, KIND.record, collection.id), indexSizes: Object.fromEntries(indexSizes) };
}

export const collStats: Command = (context) => {
  const ns = namespaceOf(context);
  const { count, size, indexSizes } = statsOf(context, context.engine.catalog.find(ns));
  const nindexes = Object.keys(indexSizes).length;
  const totalIndexSize = total(Object.values(indexSizes) as number[]);
  return {
    ns,
    count,
    size,
    avgObjSize: count && Math.round(size / count),
    storageSize: size,
    nindexes,
    indexSizes,
    totalIndexSize,
    totalSize: size + totalIndexSize,
    capped: false,
    ok: 1,
  };
};

export const dbStats: Command = (context) => {
  const collections = context.engine.catalog.inDatabase(context.database);
  const stats = collections.map((collection) => statsOf(context, collection));
  const objects = total(stats.map(({ count }) => count));
  const dataSize = total(stats.map(({ size }) => size));
  const indexSize = total(stats.flatMap(({ indexSizes }) => Object.values(indexSizes) as number[]));
  return {
    db: context.database,
    collections: collections.length,
    views: 0,
    objects,
    avgObjSize: objects && dataSize / objects,
    dataSize,
    storageSize: dataSize,
    indexes: total(collections.map(({ indexes }) => indexes.length)),
    indexSize,
    totalSize: dataSize + indexSize,
    ok: 1,
  };
};
