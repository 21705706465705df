import { defineTable } from '../shared/table-definition';
import { homeKindLabel, roleLabel } from './labels';
import { ROLES } from './roles';
import { ACCOUNT_STATES } from './status-labels';

/** The list of every account, for administrators and auditors. */
export const accountsTable = defineTable({
  columns: [
    { key: 'name', label: 'people.column.name', type: 'text', sortable: true, searchable: true },
    { key: 'email', label: 'people.column.email', type: 'text', sortable: true, searchable: true },
    {
      key: 'roles',
      label: 'people.column.roles',
      type: 'text',
      filter: 'choice',
      options: ROLES.map((value) => ({ value, label: roleLabel(value) })),
    },
    {
      key: 'home',
      label: 'people.column.home',
      type: 'text',
      searchable: true,
      filter: 'choice',
      options: (['institution', 'organisation'] as const).map((value) => ({ value, label: homeKindLabel(value) })),
    },
    {
      key: 'state',
      label: 'people.column.state',
      type: 'tag',
      filter: 'choice',
      options: (['active', 'disabled'] as const).map((value) => ({ value, ...ACCOUNT_STATES[value] })),
    },
    { key: 'createdAt', label: 'people.column.createdAt', type: 'date', sortable: true, filter: 'dates' },
  ],
  defaultSort: { key: 'name', direction: 'asc' },
});
export type AccountColumn = (typeof accountsTable.columns)[number]['key'];
