import { defineTable } from '../shared/table-definition';
import type { MessageKey } from '../shared/message-key';

/** Which table of the dashboard a line of its file is of. */
export const DASHBOARD_PARTS = {
  all: 'dashboard.all',
  source: 'dashboard.bySource',
  month: 'dashboard.byMonth',
  city: 'dashboard.byCity',
  service: 'dashboard.byService',
  comparison: 'dashboard.comparison',
} as const satisfies Record<string, MessageKey>;
export type DashboardPart = keyof typeof DASHBOARD_PARTS;

export const isDashboardPart = (name: string): name is DashboardPart => Object.hasOwn(DASHBOARD_PARTS, name);

/** The dashboard as a file: one figure a line; `says` tells what is suppressed, and the currency of money. */
export const DASHBOARD_TABLE = defineTable({
  columns: [
    {
      key: 'table',
      label: 'dashboard.column.table',
      type: 'tag',
      options: (Object.keys(DASHBOARD_PARTS) as DashboardPart[]).map((value) => ({
        value,
        label: DASHBOARD_PARTS[value],
      })),
    },
    { key: 'about', label: 'dashboard.column.about', type: 'text' },
    { key: 'figure', label: 'dashboard.column.figure', type: 'text' },
    { key: 'value', label: 'dashboard.column.value', type: 'number' },
    { key: 'says', label: 'dashboard.column.says', type: 'text' },
  ],
  defaultSort: { key: 'table', direction: 'asc' },
});
export type DashboardColumn = (typeof DASHBOARD_TABLE)['columns'][number]['key'];
