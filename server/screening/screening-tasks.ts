import type { TaskProvider } from '#server/evaluation/task-provider';
import { progressOfLots, rowsOf } from './list-screening';

/** The screening of the call's applications, and the lots whose screening the chair can close. */
export const screeningTasks: TaskProvider = {
  id: 'screening',
  tasks: async (scope, now) => {
    const stages = [...scope.stages.values()];
    if (stages.length === 0 || scope.seat.part === 'alternate') return [];
    const rows = await rowsOf(scope, now);
    const mine = rows.filter(({ isMine }) => isMine).length;
    const isOpen = stages.includes('screening');
    const here = `/evaluations/${scope.call._id}/screening`;
    const closing = progressOfLots(scope, rows).filter(({ mayClose }) => mayClose);
    return [
      {
        id: 'screening',
        lot: null,
        label: 'screening.title',
        href: here,
        status: mine > 0 ? 'todo' : isOpen ? 'waiting' : 'read',
        count: mine > 0 ? mine : null,
      },
      ...closing.map(({ lot }) => ({
        id: `screening-${lot}`,
        lot,
        label: 'screening.closing.submit' as const,
        href: `${here}/lots/${lot}/closing`,
        status: 'todo' as const,
        count: null,
      })),
    ];
  },
};
