import { defineTable } from '../shared/table-definition';
import { CALL_STATE_LABELS } from './labels';
import { CALL_STATES } from './status';

/** Where the version in preparation stands. */
export const PREPARATION_STATES = {
  prepared: { label: 'callEditor.preparation.prepared', colour: 'grey' },
  returned: { label: 'callEditor.preparation.returned', colour: 'orange' },
  submitted: { label: 'callEditor.preparation.submitted', colour: 'yellow' },
} as const;
export type PreparationState = keyof typeof PREPARATION_STATES;

export interface ProgrammeOption {
  id: string;
  /** Code and name. */
  name: string;
}

/** The list of calls for those who prepare, approve and audit them. */
export function officeCallsTable(programmes: readonly ProgrammeOption[]) {
  return defineTable({
    columns: [
      { key: 'title', label: 'callEditor.column.title', type: 'text', sortable: true, searchable: true },
      { key: 'reference', label: 'callEditor.column.reference', type: 'text', sortable: true, searchable: true },
      {
        key: 'programme',
        label: 'callEditor.column.programme',
        type: 'text',
        filter: 'choice',
        options: programmes.map(({ id, name }) => ({ value: id, label: 'callEditor.column.programme' as const, name })),
      },
      {
        key: 'state',
        label: 'callEditor.column.state',
        type: 'tag',
        filter: 'choice',
        options: CALL_STATES.map((value) => ({ value, ...CALL_STATE_LABELS[value] })),
      },
      {
        key: 'preparation',
        label: 'callEditor.column.preparation',
        type: 'tag',
        filter: 'choice',
        options: (Object.keys(PREPARATION_STATES) as PreparationState[]).map((value) => ({
          value,
          ...PREPARATION_STATES[value],
        })),
      },
      { key: 'closesAt', label: 'callEditor.column.closesAt', type: 'date', sortable: true, filter: 'dates' },
      { key: 'created', label: 'callEditor.column.created', type: 'date', sortable: true },
    ],
    defaultSort: { key: 'created', direction: 'desc' },
  });
}
export type OfficeCallColumn = ReturnType<typeof officeCallsTable>['columns'][number]['key'];
