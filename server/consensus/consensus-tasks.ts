import { lotNames } from '~/domain/calls/lot-names';
import type { EvaluationTask, TaskProvider } from '#server/evaluation/task-provider';
import { unsettled } from './unsettled';

/** For each lot whose sheets are in, and in which the member has no conflict: the scores side by side, and what to discuss. */
export const consensusTasks: TaskProvider = {
  id: 'consensus',
  async tasks(scope) {
    if (!scope.isReady) return [];
    const tasks: EvaluationTask[] = [];
    for (const { key, name } of lotNames(scope.published)) {
      const stage = scope.stages.get(key) ?? 'screening';
      if (stage === 'screening' || stage === 'evaluation' || scope.recusedLots.has(key)) continue;
      const here = `/evaluations/${scope.call._id}/lots/${key}`;
      const about = { lot: key, values: { lot: name } };
      tasks.push({
        ...about,
        id: `matrix-${key}`,
        label: 'consensus.task.matrix',
        href: `${here}/matrix`,
        status: 'read',
        count: null,
      });
      if (stage !== 'consensus') continue;
      const { length } = (await unsettled(scope.call._id, key)).filter(({ what }) => what !== 'sheet');
      const discuss = {
        ...about,
        id: `consensus-${key}`,
        label: 'consensus.task.discuss' as const,
        href: `${here}/consensus`,
      };
      tasks.push({ ...discuss, status: length > 0 ? 'todo' : 'done', count: length > 0 ? length : null });
    }
    return tasks;
  },
};
