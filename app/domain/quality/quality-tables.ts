import type { PlaceOption } from '../requests/requests-table';
import { defineTable, type Column } from '../shared/table-definition';
import { FINDING_STATE_LABELS, SEVERITY_LABELS, VISIT_STATE_LABELS } from './labels';
import { FINDING_STATES, SEVERITIES, VISIT_KINDS, VISIT_STATES } from './quality';

const SERVICE = {
  key: 'service',
  label: 'service.page.overview',
  type: 'text',
  searchable: true,
} as const satisfies Column;

const placeColumn = (places: readonly PlaceOption[]) =>
  ({
    ...{ key: 'place', label: 'services.place', type: 'text', filter: 'choice' },
    options: places.map(({ code, name }) => ({ value: code, label: 'services.place', name })),
  }) as const satisfies Column;

/** The visits to all services that somebody oversees, and their self-assessments. */
export const visitsTable = (places: readonly PlaceOption[]) =>
  defineTable({
    columns: [
      SERVICE,
      placeColumn(places),
      {
        ...{ key: 'kind', label: 'quality.kind', type: 'text', filter: 'choice' },
        options: VISIT_KINDS.map((value) => ({ value, label: `quality.kind.${value}` as const })),
      },
      { key: 'plannedOn', label: 'quality.plannedOn', type: 'text', sortable: true, filter: 'dates' },
      { key: 'doneOn', label: 'quality.doneOn', type: 'text', sortable: true, filter: 'dates' },
      {
        ...{ key: 'state', label: 'quality.state', type: 'tag', filter: 'choice' },
        options: VISIT_STATES.map((value) => ({ value, ...VISIT_STATE_LABELS[value] })),
      },
      { key: 'open', label: 'quality.list.open', type: 'number' },
      { key: 'findings', label: 'quality.findings', type: 'number' },
    ],
    defaultSort: { key: 'plannedOn', direction: 'desc' },
  });
export type VisitColumn = ReturnType<typeof visitsTable>['columns'][number]['key'];

/** The findings about all services that somebody oversees. */
export const findingsTable = (places: readonly PlaceOption[]) =>
  defineTable({
    columns: [
      { key: 'finding', label: 'quality.finding', type: 'text', searchable: true },
      SERVICE,
      placeColumn(places),
      { key: 'standard', label: 'quality.standard', type: 'text' },
      {
        // The names of the severities stand in the alphabet as they weigh: upwards, the critical ones come first.
        ...{ key: 'severity', label: 'quality.severity', type: 'tag', sortable: true, filter: 'choice' },
        options: SEVERITIES.map((value) => ({ value, ...SEVERITY_LABELS[value] })),
      },
      { key: 'dueOn', label: 'quality.dueOn', type: 'text', sortable: true, filter: 'dates' },
      {
        ...{ key: 'state', label: 'quality.state', type: 'tag', filter: 'choice' },
        options: FINDING_STATES.map((value) => ({ value, ...FINDING_STATE_LABELS[value] })),
      },
      {
        ...{ key: 'late', label: 'quality.overdue', type: 'tag', filter: 'choice' },
        options: [
          { value: 'yes', label: 'quality.overdue', colour: 'red' },
          { value: 'no', label: 'quality.late.no', colour: 'grey' },
        ],
      },
    ],
    defaultSort: { key: 'dueOn', direction: 'asc' },
  });
export type FindingColumn = ReturnType<typeof findingsTable>['columns'][number]['key'];
