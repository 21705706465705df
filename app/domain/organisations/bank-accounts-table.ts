import { defineTable } from '../shared/table-definition';
import { BANK_ACCOUNT_STATES } from './bank-account';
import { BANK_ACCOUNT_LABELS } from './bank-account-labels';

/** The accounts of all organisations, for finance; no account number stands in it. */
export const bankAccountsTable = defineTable({
  columns: [
    { key: 'organisation', label: 'bank.column.organisation', type: 'text', sortable: true, searchable: true },
    {
      key: 'state',
      label: 'bank.column.state',
      type: 'tag',
      filter: 'choice',
      options: BANK_ACCOUNT_STATES.map((value) => ({ value, ...BANK_ACCOUNT_LABELS[value] })),
    },
    { key: 'changed', label: 'bank.column.changed', type: 'date', sortable: true, filter: 'dates' },
    { key: 'suspended', label: 'bank.column.suspended', type: 'date' },
  ],
  defaultSort: { key: 'changed', direction: 'asc' },
});
export type BankAccountColumn = (typeof bankAccountsTable)['columns'][number]['key'];
