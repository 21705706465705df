import type { MessageKey } from '../shared/message-key';
import { defineTable } from '../shared/table-definition';
import { ENTRY_KINDS, LEDGER_ACCOUNTS, type EntryKind, type LedgerAccount } from './entry-kinds';

export const ENTRY_KIND_LABELS: Record<EntryKind, MessageKey> = {
  commitment: 'ledger.kind.commitment',
  'de-commitment': 'ledger.kind.de-commitment',
  payable: 'ledger.kind.payable',
  'payable-withdrawn': 'ledger.kind.payable-withdrawn',
  paid: 'ledger.kind.paid',
  returned: 'ledger.kind.returned',
  difference: 'ledger.kind.difference',
  'difference-reversed': 'ledger.kind.difference-reversed',
  refund: 'ledger.kind.refund',
  recovery: 'ledger.kind.recovery',
  'recovery-waived': 'ledger.kind.recovery-waived',
  'recovery-received': 'ledger.kind.recovery-received',
};

export const ACCOUNT_LABELS: Record<LedgerAccount, MessageKey> = {
  source: 'ledger.account.source',
  committed: 'ledger.account.committed',
  payable: 'ledger.account.payable',
  paid: 'ledger.account.paid',
  claimed: 'ledger.account.claimed',
};

const kinds = Object.keys(ENTRY_KINDS) as EntryKind[];
const accounts = LEDGER_ACCOUNTS.map((value) => ({ value, label: ACCOUNT_LABELS[value] }));

const SHOWN = [
  { key: 'bookedOn', label: 'ledger.column.bookedOn', type: 'date', sortable: true, filter: 'dates' },
  {
    key: 'kind',
    label: 'ledger.column.kind',
    type: 'text',
    filter: 'choice',
    options: kinds.map((value) => ({ value, label: ENTRY_KIND_LABELS[value] })),
  },
  { key: 'agreement', label: 'ledger.column.agreement', type: 'text', searchable: true },
  { key: 'organisation', label: 'ledger.column.organisation', type: 'text' },
  { key: 'from', label: 'ledger.column.from', type: 'text', options: accounts },
  { key: 'to', label: 'ledger.column.to', type: 'text', options: accounts },
  { key: 'amount', label: 'ledger.column.amount', type: 'money', sortable: true },
] as const;

/** The entries of a programme's ledger, the latest first. The search finds an agreement by its number. */
export const ENTRIES_TABLE = defineTable({ columns: SHOWN, defaultSort: { key: 'bookedOn', direction: 'desc' } });

/** The same with everything that an entry holds, for files. */
export const ENTRIES_EXPORT = defineTable({
  columns: [
    ...SHOWN,
    { key: 'source', label: 'ledger.column.source', type: 'text' },
    { key: 'note', label: 'ledger.column.note', type: 'text' },
    { key: 'at', label: 'ledger.column.at', type: 'date' },
  ],
  defaultSort: { key: 'bookedOn', direction: 'desc' },
});
export type EntryColumn = (typeof ENTRIES_EXPORT)['columns'][number]['key'];
