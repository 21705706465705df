import { defineTable } from '../shared/table-definition';
import { PAYMENT_STATE_LABELS } from './payment-labels';
import { PAYMENT_STATES } from './payment-status';

/** The payments of an institution. */
export const PAYMENTS_TABLE = defineTable({
  columns: [
    { key: 'number', label: 'payments.number', type: 'text', sortable: true, searchable: true },
    { key: 'agreement', label: 'payments.agreement', type: 'text', sortable: true, searchable: true },
    { key: 'organisation', label: 'payments.organisation', type: 'text', sortable: true, searchable: true },
    { key: 'amount', label: 'payments.amount', type: 'money', sortable: true },
    {
      key: 'state',
      label: 'payments.state',
      type: 'tag',
      filter: 'choice',
      options: PAYMENT_STATES.map((value) => ({ value, ...PAYMENT_STATE_LABELS[value] })),
    },
    { key: 'requested', label: 'payments.requestedAt', type: 'date', sortable: true, filter: 'dates' },
    { key: 'paid', label: 'payments.bookedOn', type: 'text', sortable: true },
  ],
  defaultSort: { key: 'requested', direction: 'desc' },
});
export type PaymentColumn = (typeof PAYMENTS_TABLE)['columns'][number]['key'];
