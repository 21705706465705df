import type { MessageKey } from '~/domain/shared/message-key';
import { defineTable } from '~/domain/shared/table-definition';
import { AUDIT_ACTIONS, AUDIT_SUBJECTS, auditActionLabel, auditSubjectLabel } from './labels';

const optionsOf = (values: readonly string[], labelOf: (value: string) => MessageKey | null) =>
  values.flatMap((value) => {
    const label = labelOf(value);
    return label ? [{ value, label }] : [];
  });

const SHOWN = [
  { key: 'at', label: 'audit.column.at', type: 'date', sortable: true, filter: 'dates' },
  {
    key: 'action',
    label: 'audit.column.action',
    type: 'text',
    filter: 'choice',
    options: optionsOf(AUDIT_ACTIONS, auditActionLabel),
  },
  { key: 'person', label: 'audit.column.person', type: 'text', searchable: true },
  {
    key: 'kind',
    label: 'audit.column.kind',
    type: 'text',
    filter: 'choice',
    options: optionsOf(AUDIT_SUBJECTS, auditSubjectLabel),
  },
  { key: 'subject', label: 'audit.column.subject', type: 'text', searchable: true },
  { key: 'sequence', label: 'audit.column.sequence', type: 'number' },
] as const;

/** The audit page's list. The newest first. */
export const EVENT_LIST = defineTable({ columns: SHOWN, defaultSort: { key: 'at', direction: 'desc' } });

/** The same with everything that an event holds, for files. */
export const EVENT_EXPORT = defineTable({
  columns: [
    ...SHOWN,
    { key: 'personId', label: 'audit.column.personId', type: 'text' },
    { key: 'roles', label: 'audit.column.roles', type: 'text' },
    { key: 'details', label: 'audit.column.details', type: 'text' },
    { key: 'before', label: 'audit.column.before', type: 'text' },
    { key: 'after', label: 'audit.column.after', type: 'text' },
    { key: 'request', label: 'audit.column.request', type: 'text' },
    { key: 'hash', label: 'audit.column.hash', type: 'text' },
  ],
  defaultSort: { key: 'at', direction: 'desc' },
});

export type EventKey = (typeof EVENT_LIST)['columns'][number]['key'];
export type EventExportKey = (typeof EVENT_EXPORT)['columns'][number]['key'];
