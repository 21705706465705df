import type { Collection } from '../storage/catalog.ts';
import type { Row } from '../storage/records.ts';
import { decode, type Doc } from '../values/decode.ts';
import { isPlainObject } from '../values/paths.ts';
import { compileFilter, type FilterContext, isCondition } from './match.ts';
import { makePlan, type Plan, type SortField } from './planner.ts';
import { type ReaderSource, scan, type ScanStats } from './scan.ts';
import { Sorter } from './sort.ts';

export type Search = {
  collection: Collection;
  filter: Doc;
  sort: SortField[];
  skip: number;
  limit: number;
  hint: unknown;
  context: FilterContext;
};

/** The fields at the top of documents that a filter looks at, or undefined when it may look at any. */
function fieldsOf(filter: Doc, found = new Set<string>()): Set<string> | undefined {
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and' || name === '$or' || name === '$nor') {
      for (const part of operand as Doc[]) if (!isPlainObject(part) || !fieldsOf(part, found)) return undefined;
    } else if (name.startsWith('$')) return undefined;
    else found.add(name.split('.')[0]!);
  }
  return found;
}

/** A find by `_id` alone, under one condition, needs no second look at the document. */
function isExact(plan: Plan, filter: Doc): boolean {
  if (plan.stage !== 'IXSCAN' || plan.index.name !== '_id_' || plan.points !== 1) return false;
  const wanted = filter['_id'];
  return Object.keys(filter).length === 1 && (!isCondition(wanted) || Object.keys(wanted).length === 1);
}

export function planSearch({ collection, filter, sort, hint, context }: Search): Plan {
  return makePlan(collection, { filter, sort, hint, collation: context.collation });
}

const emptyStats = (): ScanStats => ({ keys: 0, docs: 0 });

/** The rows that a search finds, in its order; undefined now and then so that the caller can pause. */
export function* searchRows(
  source: ReaderSource,
  search: Search,
  plan = planSearch(search),
  stats = emptyStats(),
): Generator<Row | undefined, void> {
  const { collection, filter, sort, skip, limit, context } = search;
  const matches =
    Object.keys(filter).length === 0 || isExact(plan, filter) ? undefined : compileFilter(filter, context);
  const fields = fieldsOf(filter);
  const isOrdered = sort.length === 0 || (plan.stage === 'IXSCAN' && plan.sorted);
  const sorter = isOrdered ? undefined : new Sorter<Row>(sort, context.collation, limit > 0 ? skip + limit : Infinity);
  const sortFields = sort.map(({ parts }) => parts[0]!);
  const needed = fields && new Set([...fields, ...(sorter ? sortFields : [])]);
  let seen = 0;
  for (const row of scan(source, collection, plan, stats)) {
    if (matches || sorter) {
      const doc = decode(row.raw, needed);
      if (matches && !matches(doc)) {
        yield undefined;
        continue;
      }
      if (sorter) {
        sorter.add(row, doc);
        yield undefined;
        continue;
      }
    }
    if (seen++ < skip) continue;
    yield row;
    if (limit > 0 && seen >= skip + limit) return;
  }
  if (sorter) yield* sorter.sorted().slice(skip);
}
