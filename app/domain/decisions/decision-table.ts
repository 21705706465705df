import { defineTable, type ColumnOption } from '../shared/table-definition';
import type { DecidedOutcome } from './decision';
import { DECIDED_OUTCOME_LABELS } from './labels';

const OUTCOMES: readonly ColumnOption[] = (Object.keys(DECIDED_OUTCOME_LABELS) as DecidedOutcome[]).map((value) => ({
  value,
  label: DECIDED_OUTCOME_LABELS[value].label,
}));

/** A decision as a file: a row for each application. */
export const DECISION_TABLE = defineTable({
  columns: [
    { key: 'place', label: 'ranking.column.place', type: 'number' },
    { key: 'application', label: 'ranking.column.application', type: 'text' },
    { key: 'outcome', label: 'decisions.column.outcome', type: 'tag', options: OUTCOMES },
    { key: 'requested', label: 'ranking.column.requested', type: 'money' },
    { key: 'amount', label: 'decisions.column.amount', type: 'money' },
    { key: 'reserve', label: 'ranking.column.reserve', type: 'number' },
    { key: 'conditions', label: 'decisions.column.conditions', type: 'text' },
  ],
  defaultSort: { key: 'place', direction: 'asc' },
});
