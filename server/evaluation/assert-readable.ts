import { DomainError } from '~/domain/shared/errors';
import type { CommitteeScope, OpenedApplication } from './load-scope';

/** The application within what the member may know of; `not-found` alike for what is not there and what is closed to them. */
export function assertReadable(scope: CommitteeScope, applicationId: string): OpenedApplication {
  const application = scope.readable.find((one) => one.applicationId === applicationId);
  if (!application) throw new DomainError('not-found');
  return application;
}

/**
 * A lot whose counts, averages, places and report the member may know: one in which they are declared and have no conflict.
 * `not-found` otherwise.
 */
export function assertWholeLot(scope: CommitteeScope, lot: string): OpenedApplication[] {
  const isThere = scope.published.content.lots.lots.some(({ key }) => key === lot);
  if (!isThere || !scope.isReady || scope.recusedLots.has(lot)) throw new DomainError('not-found');
  return scope.readable.filter((application) => application.lot === lot);
}

/** The chair of the lot, or whoever chairs it in their place; `not-permitted` for every other member. */
export function assertChairs(scope: CommitteeScope, lot: string): void {
  assertWholeLot(scope, lot);
  if (scope.chairOf(lot) !== scope.seat.userId) throw new DomainError('not-permitted', 'evaluation.error.notChair');
}
