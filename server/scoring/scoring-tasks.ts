import { lotNames } from '~/domain/calls/lot-names';
import type { EvaluationTask, TaskProvider } from '#server/evaluation/task-provider';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import { ownSheetStates } from './open-sheets';

/** The member's own sheets; for whoever leads the committee in a lot, how far its scoring is. */
export const scoringTasks: TaskProvider = {
  id: 'scoring',
  tasks: async (scope) => [...(await ownSheets(scope)), ...progressOf(scope)],
};

async function ownSheets(scope: CommitteeScope): Promise<EvaluationTask[]> {
  const sheets = await ownSheetStates(scope);
  if (sheets.length === 0) return [];
  const open = sheets.filter(({ isOpen }) => isOpen).length;
  const href = `/evaluations/${scope.call._id}/sheets`;
  const status = open > 0 ? 'todo' : 'done';
  return [{ id: 'sheets', lot: null, label: 'scoring.task.sheets', href, status, count: open > 0 ? open : null }];
}

function progressOf({ call, published, seat, stages, recusedLots, chairOf }: CommitteeScope): EvaluationTask[] {
  return lotNames(published).flatMap(({ key: lot }): EvaluationTask[] => {
    const stage = stages.get(lot);
    const leads = seat.part === 'secretary' || chairOf(lot) === seat.userId;
    if (!stage || stage === 'screening' || recusedLots.has(lot) || !leads) return [];
    return [
      {
        id: `scoring-${lot}`,
        lot,
        label: 'scoring.task.progress',
        href: `/evaluations/${call._id}/lots/${lot}/scoring`,
        status: stage === 'evaluation' ? 'todo' : 'read',
        count: null,
      },
    ];
  });
}
