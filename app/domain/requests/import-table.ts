import { defineTable } from '../shared/table-definition';
import { IMPORT_COLUMNS, type ImportColumn } from './imported';

/** What each column of a list of requests is called. */
export const IMPORT_LABELS = {
  receivedOn: 'register.receivedOn',
  place: 'register.place',
  source: 'register.source',
  ageGroup: 'register.age',
  sex: 'register.sex',
  disability: 'register.disability',
  met: 'register.met',
  note: 'register.note',
} as const satisfies Record<ImportColumn, string>;

/** An empty list of requests, to be filled in. */
export const IMPORT_TABLE = defineTable({
  columns: IMPORT_COLUMNS.map((key) => ({ key, label: IMPORT_LABELS[key], type: 'text' as const })),
  defaultSort: { key: 'receivedOn', direction: 'asc' },
});
