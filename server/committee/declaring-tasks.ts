import type { CommitteeScope } from '#server/evaluation/load-scope';
import type { EvaluationTask } from '#server/evaluation/task-provider';
import type { Seat } from '#server/models/committee';

/** What a member declares: impartiality at any time, interests once it is known who applies. */
export function declaringTasks(
  callId: string,
  { impartial }: Pick<Seat, 'impartial'>,
  scope: Pick<CommitteeScope, 'undeclared'> | null,
): EvaluationTask[] {
  const open = scope?.undeclared.length ?? 0;
  const mayDeclare = impartial !== null && scope !== null;
  return [
    {
      id: 'impartiality',
      lot: null,
      label: 'committee.task.impartiality',
      href: `/evaluations/${callId}/declaration`,
      status: impartial ? 'done' : 'todo',
      count: null,
    },
    {
      id: 'interests',
      lot: null,
      label: 'committee.task.interests',
      href: mayDeclare ? `/evaluations/${callId}/interests` : null,
      status: !mayDeclare ? 'waiting' : open > 0 ? 'todo' : 'done',
      count: mayDeclare && open > 0 ? open : null,
    },
  ];
}
