import { defineTable } from '../shared/table-definition';

/** The entries of one exclusion list. */
export const entriesTable = defineTable({
  columns: [
    { key: 'name', label: 'exclusions.column.name', type: 'text', sortable: true, searchable: true },
    { key: 'aliases', label: 'exclusions.column.aliases', type: 'text', searchable: true },
    { key: 'country', label: 'exclusions.column.country', type: 'text', sortable: true },
    { key: 'reason', label: 'exclusions.column.reason', type: 'text' },
    { key: 'source', label: 'exclusions.column.source', type: 'text' },
    { key: 'sourceId', label: 'exclusions.column.id', type: 'text' },
    { key: 'row', label: 'exclusions.column.row', type: 'number', sortable: true },
  ],
  defaultSort: { key: 'row', direction: 'asc' },
});
export type EntryColumn = (typeof entriesTable)['columns'][number]['key'];
