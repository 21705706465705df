import { z } from 'zod';
import { foldSpelling } from '../shared/fold-spelling';
import { messageKey, type MessageKey } from '../shared/message-key';

/** The columns of an exclusion list's file. Only the name must be there. */
export const LIST_COLUMNS = ['name', 'aliases', 'country', 'reason', 'source', 'id'] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

/** Largest file, in bytes, and most entries of a list. */
export const MAX_LIST_BYTES = 5_000_000;
export const MOST_ENTRIES = 10_000;
const MOST_ALIASES = 50;

export interface ListEntry {
  /** The row of the file, the heading being row 1; a cell may hold several lines. */
  row: number;
  name: string;
  aliases: string[];
  country: string;
  reason: string;
  source: string;
  sourceId: string;
}

/** What is wrong with a line of the file; `row` 1 is the heading. */
export interface RowFault {
  row: number;
  key: MessageKey;
  values: Record<string, string | number>;
}

const tidy = (max: number) =>
  z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max, messageKey('exclusions.row.tooLong')));

const telling = (name: string) => foldSpelling(name) !== '';

const entrySchema = z.object({
  name: tidy(300).refine(telling, messageKey('exclusions.row.noName')),
  aliases: z
    .string()
    .transform((text) => text.split(/[;|]/).filter((alias) => telling(alias)))
    .pipe(z.array(tidy(300)).max(MOST_ALIASES, messageKey('exclusions.row.tooManyAliases'))),
  country: tidy(100),
  reason: tidy(1_000),
  source: tidy(300),
  id: tidy(100),
});

/** The columns that a heading names, in its order; faults where it names unknown ones, one twice, or no name. */
export function readHeading(heading: readonly string[]): { columns: ListColumn[]; faults: RowFault[] } {
  const known = heading.map((typed) => LIST_COLUMNS.find((column) => column === typed.trim().toLowerCase()));
  const faults: RowFault[] = [];
  const fault = (key: MessageKey, column: string) => faults.push({ row: 1, key, values: { column } });
  heading.forEach((typed, at) => {
    if (known[at] === undefined) fault('exclusions.row.unknownColumn', typed.trim() || String(at + 1));
    else if (known.indexOf(known[at]) !== at) fault('exclusions.row.columnTwice', typed.trim());
  });
  if (!known.includes('name')) fault('exclusions.row.nameColumn', 'name');
  return { columns: known.filter((column) => column !== undefined), faults };
}

/** One line as an entry, or what is wrong with it. */
export function readRow(columns: readonly ListColumn[], cells: readonly string[], row: number): ListEntry | RowFault {
  if (cells.length !== columns.length) {
    const values = { cells: cells.length, columns: columns.length };
    return { row, key: 'exclusions.row.cells', values };
  }
  const named = Object.fromEntries(LIST_COLUMNS.map((column) => [column, cells[columns.indexOf(column)] ?? '']));
  const read = entrySchema.safeParse(named);
  if (read.success) {
    const { id, ...entry } = read.data;
    return { row, ...entry, sourceId: id };
  }
  const [issue] = read.error.issues;
  return { row, key: issue?.message as MessageKey, values: { column: String(issue?.path[0] ?? 'name') } };
}

export const isRowFault = (read: ListEntry | RowFault): read is RowFault => 'key' in read;

/** The lines whose id an earlier line has as well. */
export function repeatedIds(entries: readonly ListEntry[]): RowFault[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ row, sourceId }): RowFault[] => {
    if (sourceId === '') return [];
    const earlier = first.get(sourceId.toLowerCase());
    if (earlier !== undefined) return [{ row, key: 'exclusions.row.idTwice', values: { id: sourceId, row: earlier } }];
    first.set(sourceId.toLowerCase(), row);
    return [];
  });
}
