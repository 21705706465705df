import { defineTable } from '../shared/table-definition';
import { APPEAL_STATE_LABELS } from './labels';
import { APPEAL_STATES } from './status';

/** The list of appeals for those who examine, name, decide and audit. */
export const APPEALS_TABLE = defineTable({
  columns: [
    { key: 'receipt', label: 'appeals.column.receipt', type: 'text', searchable: true },
    { key: 'reference', label: 'appeals.column.call', type: 'text', sortable: true, searchable: true },
    { key: 'lot', label: 'appeals.column.lot', type: 'text' },
    { key: 'organisation', label: 'appeals.column.organisation', type: 'text' },
    {
      key: 'state',
      label: 'appeals.column.state',
      type: 'tag',
      filter: 'choice',
      options: APPEAL_STATES.map((value) => ({ value, ...APPEAL_STATE_LABELS[value] })),
    },
    { key: 'submitted', label: 'appeals.column.submitted', type: 'date', sortable: true, filter: 'dates' },
  ],
  defaultSort: { key: 'submitted', direction: 'desc' },
});
export type AppealColumn = (typeof APPEALS_TABLE)['columns'][number]['key'];
