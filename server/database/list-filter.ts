import { startOfPortalDay } from '~/domain/shared/portal-day';
import type { TableDefinition } from '~/domain/shared/table-definition';
import type { TableQuery } from '~/domain/shared/table-query';

/** The field that a column reads, where it is not called like the column. */
export type Fields<Key extends string> = Partial<Record<Key, string>>;

type Condition = Record<string, unknown>;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The conditions of a list: those of the actor's scope, and what the query narrows. Only columns of the definition are
 * read, and the search text is taken literally.
 */
export function listFilter<Key extends string>(
  scope: Condition,
  definition: TableDefinition<Key>,
  { search, filters }: TableQuery<Key>,
  fields: Fields<Key> = {},
): Condition {
  const conditions: Condition[] = [scope];
  for (const { key, filter } of definition.columns) {
    const field = fields[key] ?? key;
    const chosen = filters[key];
    if (filter === 'choice' && chosen !== undefined) conditions.push({ [field]: chosen });
    if (filter === 'dates') {
      const range = rangeOf(filters[`${key}.from`], filters[`${key}.to`]);
      if (range) conditions.push({ [field]: range });
    }
  }
  const searched = definition.columns.filter(({ searchable }) => searchable);
  if (search && searched.length > 0) {
    const pattern = { $regex: escaped(search), $options: 'i' };
    conditions.push({ $or: searched.map(({ key }) => ({ [fields[key] ?? key]: pattern })) });
  }
  return conditions.length === 1 ? scope : { $and: conditions };
}

function rangeOf(from: string | undefined, to: string | undefined): Condition | null {
  if (!from && !to) return null;
  return {
    ...(from ? { $gte: startOfPortalDay(from) } : {}),
    ...(to ? { $lt: new Date(startOfPortalDay(to).getTime() + DAY_MS) } : {}),
  };
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
