import { defineTable } from '../shared/table-definition';

/** A budget beside what was spent, as a file. */
export const BUDGET_TABLE = defineTable({
  columns: [
    { key: 'line', label: 'expenditure.line', type: 'text' },
    { key: 'budget', label: 'expenditure.budget', type: 'money' },
    { key: 'accepted', label: 'expenditure.accepted', type: 'money' },
    { key: 'reported', label: 'expenditure.reported', type: 'money' },
    { key: 'remaining', label: 'expenditure.remaining', type: 'money' },
    { key: 'percent', label: 'expenditure.share', type: 'number' },
  ],
  defaultSort: { key: 'line', direction: 'asc' },
});

/** The costs of a report as a file; its first seven columns are those that are read from files. */
export const COSTS_TABLE = defineTable({
  columns: [
    { key: 'line', label: 'expenditure.line', type: 'text' },
    { key: 'spentOn', label: 'expenditure.spentOn', type: 'text' },
    { key: 'description', label: 'expenditure.description', type: 'text' },
    { key: 'supplier', label: 'expenditure.supplier', type: 'text' },
    { key: 'document', label: 'expenditure.document', type: 'text' },
    { key: 'amount', label: 'expenditure.amount', type: 'number' },
    { key: 'receipt', label: 'expenditure.receipt', type: 'text' },
    { key: 'ineligible', label: 'expenditure.ineligible.one', type: 'text' },
  ],
  defaultSort: { key: 'spentOn', direction: 'asc' },
});
