import type { Column, Direction, TableDefinition } from './table-definition';

export const PAGE_SIZES = [25, 50, 100] as const;
/** Longest text that is searched for, in characters. */
const MAX_SEARCH = 100;
const MAX_PAGE = 1_000_000;

/** What an address asks of a list. Everything in it is one of the definition's own values, or a limited text. */
export interface TableQuery<Key extends string = string> {
  /** Counted from 1. */
  page: number;
  pageSize: number;
  sort: Key;
  direction: Direction;
  search: string;
  /** The chosen option by column key; days as YYYY-MM-DD under `key.from` and `key.to`. */
  filters: Readonly<Record<string, string>>;
}

/** Reads an address; what does not belong to the definition is left out, never an error. */
export function parseTableQuery<Key extends string>(
  definition: TableDefinition<Key>,
  parameters: URLSearchParams,
): TableQuery<Key> {
  const [, minus = '', wanted] = /^(-?)(.+)$/.exec(parameters.get('sort') ?? '') ?? [];
  const sorted = definition.columns.find(({ key, sortable }) => sortable && key === wanted);
  const { defaultSort } = definition;
  const size = Number(parameters.get('size'));
  return {
    page: pageNumber(parameters.get('page')),
    pageSize: PAGE_SIZES.find((known) => known === size) ?? PAGE_SIZES[0],
    sort: sorted?.key ?? defaultSort.key,
    direction: sorted ? (minus ? 'desc' : 'asc') : defaultSort.direction,
    search: (parameters.get('q') ?? '').normalize('NFC').trim().slice(0, MAX_SEARCH),
    filters: Object.fromEntries(definition.columns.flatMap((column) => filtersOf(column, parameters))),
  };
}

function pageNumber(text: string | null): number {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1;
}

function filtersOf({ key, filter, options = [] }: Column, parameters: URLSearchParams): [string, string][] {
  if (filter === 'choice') {
    const value = parameters.get(key);
    return options.some((option) => option.value === value) ? [[key, String(value)]] : [];
  }
  if (filter !== 'dates') return [];
  return [`${key}.from`, `${key}.to`].flatMap((name): [string, string][] => {
    const day = parameters.get(name) ?? '';
    return isDay(day) ? [[name, day]] : [];
  });
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Back into an address: `?…` with what differs from the definition's own order and first page, or nothing. */
export function tableSearch<Key extends string>(
  definition: TableDefinition<Key>,
  query: TableQuery<Key>,
  change: Partial<TableQuery<Key>> = {},
): string {
  const { search, filters, sort, direction, pageSize, page } = { ...query, ...change };
  const parameters = new URLSearchParams();
  if (search) parameters.set('q', search);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  const { defaultSort } = definition;
  if (sort !== defaultSort.key || direction !== defaultSort.direction)
    parameters.set('sort', sortName(sort, direction));
  if (pageSize !== PAGE_SIZES[0]) parameters.set('size', String(pageSize));
  if (page !== 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** An order as addresses name it: `deadline` upwards, `-deadline` downwards. */
export function sortName(key: string, direction: Direction): string {
  return direction === 'desc' ? `-${key}` : key;
}

/** True when the list is narrowed by words or filters. */
export function isNarrowed({ search, filters }: TableQuery): boolean {
  return search !== '' || Object.keys(filters).length > 0;
}

/** The order that a click on the column's heading asks for. */
export function nextSort<Key extends string>(query: TableQuery<Key>, key: Key): Partial<TableQuery<Key>> {
  const turn = query.sort === key && query.direction === 'asc';
  return { sort: key, direction: turn ? 'desc' : 'asc', page: 1 };
}
