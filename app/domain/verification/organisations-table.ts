import { defineTable } from '../shared/table-definition';
import { FLAG_LABELS, STANDING_LABELS, STATE_LABELS } from './labels';
import { STANDINGS } from './standing';

/** What waits for the office in the check of an organisation, or for the organisation itself. */
export const OPEN_MATTERS = {
  waiting: STATE_LABELS.waiting,
  'refusal-proposed': STATE_LABELS['refusal-proposed'],
  information: STATE_LABELS.information,
  exclusion: { label: 'verification.open.exclusion', colour: 'purple' },
  hits: { label: 'verification.open.hits', colour: 'red' },
} as const;
export type OpenMatter = keyof typeof OPEN_MATTERS;

export const FLAGS = ['observation', 'escalated', 'excluded'] as const;
export type ShownFlag = (typeof FLAGS)[number];

export interface PlaceOption {
  code: string;
  name: string;
}

/** The list of organisations for managers, approvers and auditors. */
export function organisationsTable(places: readonly PlaceOption[]) {
  return defineTable({
    columns: [
      { key: 'name', label: 'verification.column.name', type: 'text', sortable: true, searchable: true },
      {
        key: 'standing',
        label: 'verification.column.standing',
        type: 'tag',
        filter: 'choice',
        options: STANDINGS.map((value) => ({ value, ...STANDING_LABELS[value] })),
      },
      { key: 'until', label: 'verification.column.until', type: 'date', sortable: true, filter: 'dates' },
      {
        key: 'open',
        label: 'verification.column.open',
        type: 'tag',
        filter: 'choice',
        options: (Object.keys(OPEN_MATTERS) as OpenMatter[]).map((value) => ({ value, ...OPEN_MATTERS[value] })),
      },
      {
        key: 'flag',
        label: 'verification.column.flag',
        type: 'tag',
        filter: 'choice',
        options: FLAGS.map((value) => ({ value, ...FLAG_LABELS[value] })),
      },
      {
        key: 'place',
        label: 'verification.column.place',
        type: 'text',
        filter: 'choice',
        options: places.map(({ code, name }) => ({ value: code, label: 'verification.column.place' as const, name })),
      },
      { key: 'duplicates', label: 'verification.column.duplicates', type: 'number' },
      { key: 'createdAt', label: 'verification.column.since', type: 'date', sortable: true },
    ],
    defaultSort: { key: 'name', direction: 'asc' },
  });
}
export type OrganisationColumn = ReturnType<typeof organisationsTable>['columns'][number]['key'];
