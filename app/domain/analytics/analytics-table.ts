import type { MessageKey } from '../shared/message-key';
import { defineTable } from '../shared/table-definition';

/** What the file of the figures says, line by line. */
export const FIGURES = {
  severity: 'analytics.figure.severity',
  alpha: 'analytics.figure.alpha',
  low: 'analytics.figure.low',
  high: 'analytics.figure.high',
  level: 'analytics.figure.level',
  notApplicable: 'analytics.figure.notApplicable',
  total: 'analytics.figure.total',
  weight: 'analytics.figure.weight',
  without: 'analytics.figure.without',
} as const satisfies Record<string, MessageKey>;
export type Figure = keyof typeof FIGURES;

/** The figures of fairness as a file: one figure a line. */
export const ANALYTICS_TABLE = defineTable({
  columns: [
    {
      key: 'figure',
      label: 'analytics.column.figure',
      type: 'tag',
      options: (Object.keys(FIGURES) as Figure[]).map((value) => ({ value, label: FIGURES[value] })),
    },
    { key: 'about', label: 'analytics.column.about', type: 'text' },
    { key: 'value', label: 'analytics.column.value', type: 'number' },
    { key: 'says', label: 'analytics.column.says', type: 'text' },
  ],
  defaultSort: { key: 'figure', direction: 'asc' },
});
