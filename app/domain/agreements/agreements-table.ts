import { defineTable } from '../shared/table-definition';
import { AGREEMENT_STATE_LABELS } from './labels';
import { AGREEMENT_STATES } from './status';

/** The list of an institution's agreements. */
export const AGREEMENTS_TABLE = defineTable({
  columns: [
    { key: 'number', label: 'agreementPages.number', type: 'text', sortable: true, searchable: true },
    { key: 'organisation', label: 'agreementPages.organisation', type: 'text', sortable: true, searchable: true },
    { key: 'reference', label: 'agreementPages.call', type: 'text', sortable: true, searchable: true },
    { key: 'title', label: 'agreementPages.service', type: 'text' },
    { key: 'amount', label: 'agreementPages.amount', type: 'money' },
    {
      key: 'state',
      label: 'agreementPages.state',
      type: 'tag',
      filter: 'choice',
      options: AGREEMENT_STATES.map((value) => ({ value, ...AGREEMENT_STATE_LABELS[value] })),
    },
    { key: 'endsOn', label: 'agreementPages.endsOn', type: 'text', sortable: true },
    { key: 'created', label: 'agreementPages.created', type: 'date', sortable: true, filter: 'dates' },
  ],
  defaultSort: { key: 'created', direction: 'desc' },
});
export type AgreementColumn = (typeof AGREEMENTS_TABLE)['columns'][number]['key'];
