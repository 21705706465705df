import { defineTable } from '../shared/table-definition';
import { QUESTION_STATE_LABELS } from './labels';
import { QUESTION_STATES } from './status';

/** The manager's list of the questions about a call, the newest first. */
export const QUESTION_LIST = defineTable({
  columns: [
    { key: 'text', label: 'clarifications.column.text', type: 'text', searchable: true },
    { key: 'letter', label: 'clarifications.column.letter', type: 'text' },
    { key: 'lot', label: 'clarifications.column.lot', type: 'text' },
    { key: 'askedAt', label: 'clarifications.column.askedAt', type: 'date', sortable: true },
    {
      key: 'state',
      label: 'clarifications.column.state',
      type: 'tag',
      filter: 'choice',
      options: QUESTION_STATES.map((value) => ({ value, ...QUESTION_STATE_LABELS[value] }) as const),
    },
  ],
  defaultSort: { key: 'askedAt', direction: 'desc' },
});
export type QuestionKey = (typeof QUESTION_LIST)['columns'][number]['key'];
