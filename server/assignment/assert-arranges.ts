import { DomainError } from '~/domain/shared/errors';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import type { CommitteeScope, OpenedApplication } from '#server/evaluation/load-scope';

/** Whether a member sees who scores what in a lot: its chair, and the secretary who keeps its papers. */
export const seesAssignment = (scope: CommitteeScope, lot: string): boolean =>
  scope.isReady &&
  !scope.recusedLots.has(lot) &&
  (scope.seat.part === 'secretary' || scope.chairOf(lot) === scope.seat.userId);

/** The applications of a lot for who sees its assignment; `not-permitted` for the other members. */
export function assertSeesAssignment(scope: CommitteeScope, lot: string): OpenedApplication[] {
  const applications = assertWholeLot(scope, lot);
  if (!seesAssignment(scope, lot)) throw new DomainError('not-permitted', 'assignment.error.notYours');
  return applications;
}
