import { lotNames } from '~/domain/calls/lot-names';
import type { EvaluationTask, TaskProvider } from '#server/evaluation/task-provider';

/** The ranking of each lot whose sheets are in; the chair makes it. Whoever has a conflict in the lot is told nothing of it. */
export const rankingTasks: TaskProvider = {
  id: 'ranking',
  tasks: (scope) =>
    lotNames(scope.published).flatMap(({ key }): EvaluationTask[] => {
      const stage = scope.stages.get(key);
      if (scope.recusedLots.has(key) || stage === undefined || stage === 'screening' || stage === 'evaluation')
        return [];
      const isChair = scope.chairOf(key) === scope.seat.userId;
      const status = stage !== 'consensus' ? 'read' : isChair ? 'todo' : 'waiting';
      const href = `/evaluations/${scope.call._id}/lots/${key}`;
      const ranking: EvaluationTask = {
        id: `ranking-${key}`,
        lot: key,
        label: 'ranking.title',
        href: `${href}/ranking`,
        status,
        count: null,
      };
      if (stage === 'consensus' || !isChair) return [ranking];
      const analytics = {
        ...ranking,
        id: `analytics-${key}`,
        label: 'analytics.title' as const,
        href: `${href}/analytics`,
      };
      return [ranking, analytics];
    }),
};
