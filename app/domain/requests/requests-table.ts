import { defineTable } from '../shared/table-definition';
import { REQUEST_STATE_LABELS } from './labels';
import { AGE_GROUPS, DISABILITIES, REQUEST_SOURCES, REQUEST_STATES, SEXES } from './request';

export interface PlaceOption {
  code: string;
  /** In the reader's language. */
  name: string;
}

/** The register of a service. Cases are known by their codes alone. */
export const requestsTable = (places: readonly PlaceOption[]) =>
  defineTable({
    columns: [
      { key: 'case', label: 'register.case', type: 'text', sortable: true, searchable: true },
      {
        key: 'state',
        label: 'register.state',
        type: 'tag',
        filter: 'choice',
        options: REQUEST_STATES.filter((state) => state !== 'offered').map((value) => ({
          value,
          ...REQUEST_STATE_LABELS[value],
        })),
      },
      { key: 'receivedOn', label: 'register.receivedOn', type: 'text', sortable: true, filter: 'dates' },
      {
        key: 'place',
        label: 'register.place',
        type: 'text',
        filter: 'choice',
        options: places.map(({ code, name }) => ({ value: code, label: 'register.place' as const, name })),
      },
      {
        key: 'source',
        label: 'register.source',
        type: 'tag',
        filter: 'choice',
        options: REQUEST_SOURCES.map((value) => ({ value, label: `request.source.${value}` as const })),
      },
      {
        key: 'ageGroup',
        label: 'register.age',
        type: 'tag',
        filter: 'choice',
        options: AGE_GROUPS.map((value) => ({ value, label: `request.age.${value}` as const })),
      },
      {
        key: 'sex',
        label: 'register.sex',
        type: 'tag',
        filter: 'choice',
        options: SEXES.map((value) => ({ value, label: `request.sex.${value}` as const })),
      },
      {
        key: 'disability',
        label: 'register.disability',
        type: 'tag',
        filter: 'choice',
        options: DISABILITIES.map((value) => ({ value, label: `request.disability.${value}` as const })),
      },
      { key: 'waitingSince', label: 'register.waitingSince', type: 'text', sortable: true },
      { key: 'startedOn', label: 'register.startedOn', type: 'text', sortable: true },
    ],
    defaultSort: { key: 'receivedOn', direction: 'desc' },
  });
export type RequestColumn = ReturnType<typeof requestsTable>['columns'][number]['key'];
