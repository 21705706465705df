import { findPersonalData } from '../privacy/personal-data';
import { criteriaOn, type RecipientCriteria } from '../services/service';
import { isMessageKey, type MessageKey } from '../shared/message-key';
import { isoDay } from '../shared/typed-day';
import { entryFault, entrySchema, MOST_NOTE, type ServiceOfEntry } from './entry';
import type { RequestEntry } from './request';

/** The columns of a list of requests, in this order. */
export const IMPORT_COLUMNS = [
  'receivedOn',
  'place',
  'source',
  'ageGroup',
  'sex',
  'disability',
  'met',
  'note',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Largest list, in rows. */
export const MOST_IMPORTED = 10_000;

export interface ImportFault {
  /** In the file, from 1. */
  row: number;
  column: ImportColumn;
  key: MessageKey;
  values: Record<string, string | number>;
}

interface ImportRules {
  service: ServiceOfEntry & { criteria: readonly RecipientCriteria[] };
  places: readonly string[];
  today: string;
  /** The code that is meant in a column, by whatever name it goes in one of the languages; what is typed where there is none. */
  codeOf: (column: ImportColumn, typed: string) => string;
}

interface ImportedRow {
  row: number;
  cells: readonly string[];
}

/** Requests out of rows of cells, or what is wrong with them, row by row: all of them are taken, or none. */
export function readImported(rows: readonly ImportedRow[], rules: ImportRules) {
  const read = rows.map((row) => readRow(row, rules));
  const faults = read.flatMap((one) => ('key' in one ? [one] : []));
  const entries = faults.length > 0 ? [] : read.flatMap((one) => ('key' in one ? [] : [one]));
  return { entries, faults };
}

function readRow({ row, cells }: ImportedRow, rules: ImportRules): RequestEntry | ImportFault {
  const { service, places, today, codeOf } = rules;
  const typed = (column: ImportColumn) => (cells[IMPORT_COLUMNS.indexOf(column)] ?? '').trim();
  const fault = (column: ImportColumn, key: MessageKey, values = {}): ImportFault => ({ row, column, key, values });
  const receivedOn = isoDay(typed('receivedOn'));
  const items = criteriaOn(service.criteria, receivedOn)?.items ?? [];
  const met = metOf(codeOf('met', typed('met')), items.map(({ key }) => key)); // prettier-ignore
  if (met === null) return fault('met', 'registerImport.error.met', { count: items.length });
  const read = entrySchema.safeParse({
    ...{ receivedOn, met, note: typed('note') },
    place: codeOf('place', typed('place')),
    source: codeOf('source', typed('source')),
    ageGroup: codeOf('ageGroup', typed('ageGroup')),
    sex: codeOf('sex', typed('sex')),
    disability: codeOf('disability', typed('disability')),
  });
  if (!read.success) {
    const [{ path = [], message = '' } = {}] = read.error.issues;
    const column = IMPORT_COLUMNS.find((one) => one === path[0]) ?? 'receivedOn';
    if (column === 'note') return fault(column, 'form.error.tooLong', { limit: MOST_NOTE });
    return fault(column, isMessageKey(message) ? message : 'form.error.invalid');
  }
  const broken = entryFault(read.data, service, places, today);
  if (broken) return fault(broken.field, broken.key);
  const [personal] = findPersonalData(read.data.note);
  if (personal) return fault('note', `personal.refused.${personal.kind}`, { found: personal.found });
  return read.data;
}

/** Criteria by their numbers or keys, `1, 3`; null where one of them is none. `all` stands for every one. */
function metOf(typed: string, keys: readonly string[]): string[] | null {
  if (typed === 'all') return [...keys];
  const named = typed.split(/[\s,;]+/).filter((part) => part !== '');
  const known = named.map((part) => (keys.includes(part) ? part : keys[Number(part) - 1]));
  return known.every((key) => key !== undefined) ? [...new Set(known)] : null;
}
