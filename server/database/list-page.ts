import type { Model } from 'mongoose';
import type { TableDefinition } from '~/domain/shared/table-definition';
import type { TableQuery } from '~/domain/shared/table-query';
import { listFilter, type Fields } from './list-filter';
import { pageWithin } from './page-within';

/** Counting and paging stop here: whoever looks for something beyond narrows the list. */
export const COUNT_UP_TO = 10_000;

export interface ListOptions<Document, Key extends string> {
  model: Model<Document>;
  /** What the actor may see at all. */
  scope: Record<string, unknown>;
  definition: TableDefinition<Key>;
  query: TableQuery<Key>;
  fields?: Fields<Key>;
}

export interface ListPage<Document, Key extends string> {
  rows: Document[];
  /** How many there are in all, at most `COUNT_UP_TO`. */
  total: number;
  /** There are more than `total`. */
  more: boolean;
  /** The query with the page that is really shown. */
  query: TableQuery<Key>;
}

/** One page of a list in a stable order: rows that are equal by the chosen column follow their ids. */
export async function listPage<Document, Key extends string>(
  options: ListOptions<Document, Key>,
): Promise<ListPage<Document, Key>> {
  const { model, scope, definition, query, fields } = options;
  const filter = listFilter(scope, definition, query, fields);
  const counted = await model.countDocuments(filter, { limit: COUNT_UP_TO + 1 });
  const total = Math.min(counted, COUNT_UP_TO);
  const { page, skipped } = pageWithin(query.page, total, query.pageSize);
  const rows = await model
    .find(filter)
    .sort(sortOf(query, fields))
    .skip(skipped)
    .limit(query.pageSize)
    .lean<Document[]>();
  return { rows, total, more: counted > COUNT_UP_TO, query: { ...query, page } };
}

/** Every row of a list in its order, one after the other, for exports. */
export function eachRow<Document, Key extends string>({
  model,
  scope,
  definition,
  query,
  fields,
}: ListOptions<Document, Key>): AsyncIterable<Document> {
  return model
    .find(listFilter(scope, definition, query, fields))
    .sort(sortOf(query, fields))
    .lean<Document[]>()
    .cursor({ batchSize: 500 });
}

function sortOf<Key extends string>({ sort, direction }: TableQuery<Key>, fields: Fields<Key> = {}) {
  const order = direction === 'asc' ? 1 : -1;
  const field = fields[sort] ?? sort;
  return field === '_id' ? ({ _id: order } as const) : ({ [field]: order, _id: order } as Record<string, 1 | -1>);
}
