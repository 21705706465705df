import { defineTable } from '../shared/table-definition';
import { SERVICE_STATE_LABELS } from './labels';
import { SERVICE_STATES } from './service';

/** The list of the services that an institution follows. */
export const SERVICES_TABLE = defineTable({
  columns: [
    { key: 'title', label: 'service.page.overview', type: 'text', sortable: true, searchable: true },
    { key: 'provider', label: 'services.provider', type: 'text', sortable: true, searchable: true },
    {
      key: 'kind',
      label: 'services.kind',
      type: 'tag',
      filter: 'choice',
      options: [
        { value: 'institution', label: 'services.kind.institution' },
        { value: 'organisation', label: 'services.kind.organisation' },
      ],
    },
    { key: 'place', label: 'services.place', type: 'text', sortable: true },
    { key: 'capacity', label: 'services.capacity', type: 'number' },
    { key: 'target', label: 'services.target', type: 'number' },
    {
      key: 'state',
      label: 'services.state',
      type: 'tag',
      filter: 'choice',
      options: SERVICE_STATES.map((value) => ({ value, ...SERVICE_STATE_LABELS[value] })),
    },
    { key: 'opensOn', label: 'services.opensOn', type: 'text', sortable: true },
  ],
  defaultSort: { key: 'title', direction: 'asc' },
});
export type ServiceColumn = (typeof SERVICES_TABLE)['columns'][number]['key'];
