import { defineTable } from '../shared/table-definition';

/** The accounts of each source in a month. */
export const BALANCES_TABLE = defineTable({
  columns: [
    { key: 'source', label: 'ledger.column.source', type: 'text' },
    { key: 'account', label: 'ledger.column.account', type: 'text' },
    { key: 'opening', label: 'ledger.column.opening', type: 'money' },
    { key: 'change', label: 'ledger.column.change', type: 'money' },
    { key: 'closing', label: 'ledger.column.closing', type: 'money' },
  ],
  defaultSort: { key: 'source', direction: 'asc' },
});

/** What happened in a month, by kind. */
export const MOVEMENTS_TABLE = defineTable({
  columns: [
    { key: 'source', label: 'ledger.column.source', type: 'text' },
    { key: 'kind', label: 'ledger.column.kind', type: 'text' },
    { key: 'entries', label: 'ledger.column.entries', type: 'number' },
    { key: 'amount', label: 'ledger.column.amount', type: 'money' },
  ],
  defaultSort: { key: 'source', direction: 'asc' },
});

/** The agreements of a month. */
export const STATEMENT_AGREEMENTS_TABLE = defineTable({
  columns: [
    { key: 'number', label: 'ledger.column.agreement', type: 'text' },
    { key: 'organisation', label: 'ledger.column.organisation', type: 'text' },
    { key: 'accepted', label: 'ledger.column.accepted', type: 'money' },
    { key: 'paid', label: 'ledger.column.paidInMonth', type: 'money' },
    { key: 'committed', label: 'ledger.column.committedRest', type: 'money' },
    { key: 'payable', label: 'ledger.column.payableRest', type: 'money' },
    { key: 'paidInAll', label: 'ledger.column.paidInAll', type: 'money' },
  ],
  defaultSort: { key: 'number', direction: 'asc' },
});
