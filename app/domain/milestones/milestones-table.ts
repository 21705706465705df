import { defineTable } from '../shared/table-definition';
import { MILESTONE_STATE_LABELS } from './labels';
import { MILESTONE_STATES } from './status';

/** The milestones of all agreements, for those who follow them. */
export const MILESTONES_TABLE = defineTable({
  columns: [
    { key: 'milestone', label: 'milestones.one', type: 'text' },
    { key: 'agreement', label: 'milestones.agreement', type: 'text', searchable: true },
    { key: 'organisation', label: 'milestones.organisation', type: 'text', searchable: true },
    { key: 'dueOn', label: 'milestones.dueOn', type: 'text', sortable: true },
    { key: 'amount', label: 'milestones.amount', type: 'money' },
    {
      key: 'state',
      label: 'milestones.state',
      type: 'tag',
      filter: 'choice',
      options: MILESTONE_STATES.filter((value) => value !== 'dropped').map((value) => ({
        value,
        ...MILESTONE_STATE_LABELS[value],
      })),
    },
    {
      key: 'overdue',
      label: 'milestones.overdue',
      type: 'tag',
      filter: 'choice',
      options: [
        { value: 'yes', label: 'milestones.overdue.yes', colour: 'red' },
        { value: 'no', label: 'milestones.overdue.no', colour: 'grey' },
      ],
    },
  ],
  defaultSort: { key: 'dueOn', direction: 'asc' },
});
export type MilestoneColumn = (typeof MILESTONES_TABLE)['columns'][number]['key'];
