import type { MessageKey } from '../shared/message-key';

/** How a task of the evaluation stands for one member: to do, waiting for others, done, or something to read. */
export type TaskStatus = 'todo' | 'waiting' | 'done' | 'read';

export const TASK_STATUS_LABELS = {
  todo: { label: 'committee.task.todo', colour: 'blue' },
  waiting: { label: 'committee.task.waiting', colour: 'grey' },
  done: { label: 'committee.task.done', colour: 'green' },
  read: { label: 'committee.task.read', colour: 'teal' },
} as const satisfies Record<TaskStatus, { label: MessageKey; colour: string }>;
