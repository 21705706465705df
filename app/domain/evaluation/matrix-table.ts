import type { MessageKey } from '../shared/message-key';
import { defineTable } from '../shared/table-definition';

/** Where an application stands in its committee's comparison of sheets. */
export const MATRIX_STATES = ['discuss', 'settled', 'together'] as const;
export type MatrixState = (typeof MATRIX_STATES)[number];

export const MATRIX_LABELS = {
  discuss: { label: 'consensus.matrix.discuss', colour: 'red' },
  settled: { label: 'consensus.matrix.settled', colour: 'green' },
  together: { label: 'consensus.matrix.together', colour: 'grey' },
} as const satisfies Record<MatrixState, { label: MessageKey; colour: string }>;

/** What the matrix of a lot is searched, ordered and narrowed by; its criteria are the rubric's and stand between. */
export const MATRIX_TABLE = defineTable({
  columns: [
    { key: 'application', label: 'consensus.application', type: 'text', sortable: true, searchable: true },
    {
      key: 'state',
      label: 'consensus.state',
      type: 'tag',
      filter: 'choice',
      options: MATRIX_STATES.map((value) => ({ value, ...MATRIX_LABELS[value] })),
    },
  ],
  defaultSort: { key: 'application', direction: 'asc' },
});
export type MatrixKey = (typeof MATRIX_TABLE)['columns'][number]['key'];
