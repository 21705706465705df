import { CommandError } from '../errors.ts';
import type { Collection } from '../storage/catalog.ts';
import type { KvReader } from '../storage/kv.ts';
import { LONGEST_KEY } from '../storage/index-keys.ts';
import { afterPrefix, idRange, indexKey, KIND, recordKey, rowIdAtEnd } from '../storage/layout.ts';
import type { Row } from '../storage/records.ts';
import type { Plan } from './planner.ts';

export type ScanStats = { keys: number; docs: number };

/** Gives the reader to use now: between two chunks a statement may have waited and the newest state moved on. */
export type ReaderSource = () => KvReader;

const FIRST_CHUNK = 32;
const LARGEST_CHUNK = 1024;

type RangeScan = { start: Buffer; end: Buffer; reverse: boolean };

/** Entries of a range in chunks, each read at once; a next chunk continues after the last key seen. */
export function* entries(
  source: ReaderSource,
  { start, end, reverse }: RangeScan,
): Generator<{ key: Buffer; value: Buffer }, void> {
  let limit = FIRST_CHUNK;
  for (;;) {
    const chunk = source().range({ start, end, reverse, limit });
    yield* chunk;
    if (chunk.length < limit) return;
    const last = chunk[chunk.length - 1]!.key;
    if (reverse) end = last;
    else start = Buffer.concat([last, Buffer.alloc(1)]);
    limit = Math.min(limit * 4, LARGEST_CHUNK);
  }
}

/** The rows that a plan leads to, each once, in the plan's order. */
export function* scan(
  source: ReaderSource,
  collection: Collection,
  plan: Plan,
  stats: ScanStats,
): Generator<Row, void> {
  if (plan.stage === 'COLLSCAN') {
    for (const { key, value } of entries(source, { ...idRange(KIND.record, collection.id), reverse: plan.reverse })) {
      stats.docs++;
      yield { id: rowIdAtEnd(key), raw: value };
    }
    return;
  }
  const once = plan.stage === 'OR' || plan.index.multikey.size > 0 ? new Set<number>() : undefined;
  for (const id of rowIds(source, collection, plan, stats)) {
    if (once?.has(id)) continue;
    once?.add(id);
    const raw = source().get(recordKey(collection.id, id));
    if (!raw) continue;
    stats.docs++;
    yield { id, raw };
  }
}

function* rowIds(source: ReaderSource, collection: Collection, plan: Plan, stats: ScanStats): Generator<number, void> {
  if (plan.stage === 'OR') {
    for (const part of plan.plans) yield* rowIds(source, collection, part, stats);
    return;
  }
  if (plan.stage === 'COLLSCAN') return;
  const { index, ranges, reverse } = plan;
  for (const range of reverse ? [...ranges].reverse() : ranges) {
    const start = indexKey(index.id, range.start);
    const end = indexKey(index.id, range.end);
    const exact = index.unique && plan.points === index.fields.length && range.start.length < LONGEST_KEY;
    if (exact && afterPrefix(start).equals(end)) {
      const value = source().get(start);
      stats.keys++;
      if (value) yield rowIdAtEnd(value);
      continue;
    }
    for (const { key, value } of entries(source, { start, end, reverse })) {
      if (!collection.indexes.includes(index))
        throw new CommandError(175, `query plan killed :: index '${index.name}' dropped`);
      stats.keys++;
      yield rowIdAtEnd(index.unique ? value : key);
    }
  }
}
