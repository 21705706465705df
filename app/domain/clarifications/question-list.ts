import { defineTable, type ColumnOption } from '../shared/table-definition';
import { QUESTION_STATES, type QuestionState } from './status';

const COLOURS: Record<QuestionState, NonNullable<ColumnOption['colour']>> = {
  open: 'blue',
  answered: 'green',
  'set-aside': 'grey',
};

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
      options: QUESTION_STATES.map(
        (value) => ({ value, label: `clarifications.state.${value}`, colour: COLOURS[value] }) as const,
      ),
    },
  ],
  defaultSort: { key: 'askedAt', direction: 'desc' },
});
export type QuestionKey = (typeof QUESTION_LIST)['columns'][number]['key'];
