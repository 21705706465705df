import { defineTable, type ColumnOption } from '~/domain/shared/table-definition';
import { MAIL_NAMES, mailLabel } from './mail-labels';
import { MESSAGE_STATES, type MessageState } from './status';

const COLOURS: Record<MessageState, NonNullable<ColumnOption['colour']>> = {
  waiting: 'blue',
  sending: 'teal',
  held: 'purple',
  sent: 'green',
  dead: 'red',
  discarded: 'grey',
  skipped: 'grey',
};

/** The administrator's list of the outbox, the newest first. */
export const MESSAGE_LIST = defineTable({
  columns: [
    { key: 'createdAt', label: 'outbox.column.createdAt', type: 'date', sortable: true, filter: 'dates' },
    {
      key: 'template',
      label: 'outbox.column.template',
      type: 'text',
      filter: 'choice',
      options: MAIL_NAMES.map((value) => ({ value, label: mailLabel(value) })),
    },
    { key: 'to', label: 'outbox.column.to', type: 'text' },
    {
      key: 'state',
      label: 'outbox.column.state',
      type: 'tag',
      filter: 'choice',
      options: MESSAGE_STATES.map(
        (value) => ({ value, label: `outbox.state.${value}`, colour: COLOURS[value] }) as const,
      ),
    },
    { key: 'tries', label: 'outbox.column.tries', type: 'number' },
    { key: 'lastError', label: 'outbox.column.lastError', type: 'text' },
  ],
  defaultSort: { key: 'createdAt', direction: 'desc' },
});

export type MessageKeyOfList = (typeof MESSAGE_LIST)['columns'][number]['key'];
