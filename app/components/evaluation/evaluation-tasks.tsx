import type { SerializeFrom } from '@remix-run/node';
import type { EvaluationTask } from '#server/evaluation/task-provider';
import { TASK_STATUS_LABELS } from '~/domain/evaluation/task-status';
import { inLanguage } from '~/domain/shared/localized';
import { usePortal } from '../portal-context';
import { Tag } from '../tag';
import { TaskList } from '../task-list';

/** Tasks of an evaluation: what waits for the member with its number, what is done in plain words. */
export function EvaluationTasks({ tasks }: { tasks: readonly SerializeFrom<EvaluationTask>[] }) {
  const { text, locale } = usePortal();
  const statusOf = ({ status, count }: SerializeFrom<EvaluationTask>) => {
    const { label, colour } = TASK_STATUS_LABELS[status];
    if (status !== 'todo') return text(label);
    return <Tag colour={colour}>{count === null ? text(label) : text('committee.task.count', { count })}</Tag>;
  };
  const named = (values: SerializeFrom<EvaluationTask>['values']) =>
    Object.fromEntries(
      Object.entries(values ?? {}).map(([name, value]) => [
        name,
        typeof value === 'object' ? inLanguage(value, locale) : value,
      ]),
    );
  return (
    <TaskList
      tasks={tasks.map((task) => ({
        title: text(task.label, named(task.values)),
        ...(task.href === null ? {} : { href: task.href }),
        status: statusOf(task),
      }))}
    />
  );
}
