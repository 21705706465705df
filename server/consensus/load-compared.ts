import type { Actor } from '~/domain/accounts/roles';
import { isVoting } from '~/domain/committee/parts';
import { DomainError } from '~/domain/shared/errors';
import { assertWholeLot } from '#server/evaluation/assert-readable';
import { loadScope, type CommitteeScope, type OpenedApplication } from '#server/evaluation/load-scope';
import { readLot, type ReadApplication } from './read-lot';

/** A lot whose sheets lie beside each other, as one member may see them. */
export interface ComparedLot {
  scope: CommitteeScope;
  lot: string;
  /** Scores can still be agreed; afterwards they can be read. */
  isOpen: boolean;
  /** The lot's applications that have sheets. */
  applications: (ReadApplication & { opened: OpenedApplication })[];
}

/**
 * A lot after all of its sheets are in. `not-found` before that, and for whoever may not know of the whole lot: somebody
 * with a conflict in it, somebody who has not declared, an alternate.
 */
export async function loadCompared(
  actor: Actor,
  callId: string,
  lot: string,
  applicationId?: string,
): Promise<ComparedLot> {
  const scope = await loadScope(actor, callId);
  const opened = assertWholeLot(scope, lot);
  const stage = scope.stages.get(lot) ?? 'screening';
  if (stage === 'screening' || stage === 'evaluation') throw new DomainError('not-found');
  const { rubric, terms } = scope;
  const wanted = applicationId === undefined ? {} : { applicationId };
  const read = await readLot({ callId, lot, rubric, terms, ...wanted });
  const applications = opened.flatMap((one) => {
    const found = read.get(one.applicationId);
    return found ? [{ ...found, opened: one }] : [];
  });
  return { scope, lot, isOpen: stage === 'consensus', applications };
}

/** One application of it; `not-found` alike for what is not there, not in the lot, or has no sheets. */
export async function loadComparedApplication(actor: Actor, callId: string, lot: string, applicationId: string) {
  const { applications, ...compared } = await loadCompared(actor, callId, lot, applicationId);
  const application = applications.find((one) => one.applicationId === applicationId);
  if (!application) throw new DomainError('not-found');
  return { ...compared, application };
}

/**
 * True where somebody of the committee can still give the further sheet that the call asks for before sheets that lie apart
 * are discussed: a voting member without a conflict who has none of this application.
 */
export function lacksFurther(
  scope: CommitteeScope,
  { opened, sheets, open, items }: ComparedLot['applications'][number],
) {
  if (!scope.terms.furtherEvaluator || !items.some(({ isApart }) => isApart)) return false;
  if (sheets.some(({ how }) => how === 'further')) return false;
  const scoring = new Set([...sheets.map(({ evaluator }) => evaluator), ...open]);
  return scope.committee.seats.some(
    ({ userId, part, left }) =>
      left === null && isVoting(part) && !scoring.has(userId) && !hasConflict(scope, userId, opened.organisationId),
  );
}

const hasConflict = ({ declarations }: CommitteeScope, userId: string, organisationId: string) =>
  declarations.some((one) => one.recused && one.userId === userId && one.organisationId === organisationId);

/**
 * Sheets stay independent: whoever still has a sheet of an application to submit does not see those of the others, nor does
 * whoever could be asked for the further one. The lot's chair and the secretary see all.
 */
export function mayCompare(scope: CommitteeScope, application: ComparedLot['applications'][number]): boolean {
  const { userId } = scope.seat;
  if (application.open.includes(userId)) return false;
  if (application.sheets.some(({ evaluator }) => evaluator === userId)) return true;
  const directs = !scope.isVoting || scope.chairOf(application.opened.lot) === userId;
  return directs || !lacksFurther(scope, application);
}
