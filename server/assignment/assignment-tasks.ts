import type { EvaluationTask, TaskProvider } from '#server/evaluation/task-provider';
import { seesAssignment } from './assert-arranges';

/** Who scores what, for the chair of a lot and the secretary. */
export const assignmentTasks: TaskProvider = {
  id: 'assignment',
  tasks: (scope) =>
    [...scope.stages]
      .filter(
        ([lot, stage]) => seesAssignment(scope, lot) && (stage !== 'screening' || scope.terms.assignment === 'some'),
      )
      .map(([lot]): EvaluationTask => ({
        id: `assignment-${lot}`,
        lot,
        label: 'assignment.title',
        href: `/evaluations/${scope.call._id}/assignment/${lot}`,
        status: 'read',
        count: null,
      })),
};
