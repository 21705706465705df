import type { EvaluationTask, TaskProvider } from '#server/evaluation/task-provider';

/** The records of meetings, for members who may know the whole lot. */
export const meetingTasks: TaskProvider = {
  id: 'meetings',
  tasks: ({ call, stages, recusedLots }) =>
    [...stages.keys()]
      .filter((lot) => !recusedLots.has(lot))
      .map((lot): EvaluationTask => ({
        id: `meetings-${lot}`,
        lot,
        label: 'meetings.title',
        href: `/evaluations/${call._id}/lots/${lot}/meetings`,
        status: 'read',
        count: null,
      })),
};
