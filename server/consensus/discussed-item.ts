import type { Actor } from '~/domain/accounts/roles';
import { criteriaToScore } from '~/domain/rubrics/scoring-rubric';
import { DomainError } from '~/domain/shared/errors';
import { evaluatorsOf } from './evaluators-of';
import { loadComparedApplication, mayCompare } from './load-compared';

/** How an address names what is discussed: a criterion's key, or this for the total, which no key can be. */
export const TOTAL = '_total';

/** A place in the discussion of a lot. */
export interface DiscussedPlace {
  actor: Actor;
  callId: string;
  lot: string;
  applicationId: string;
  /** A criterion's key or `TOTAL`. */
  criterion: string;
}

/**
 * What the committee discusses at this place, as one member sees it. `not-found` where there is nothing to discuss and
 * nothing was, and for whoever may not see the sheets.
 */
export async function loadDiscussedItem({ actor, callId, lot, applicationId, criterion }: DiscussedPlace) {
  const { application, ...compared } = await loadComparedApplication(actor, callId, lot, applicationId);
  const { scope } = compared;
  const key = criterion === TOTAL ? null : criterion;
  const item = application.items.find((one) => one.criterion === key);
  const asked = criteriaToScore(scope.rubric).find((one) => one.key === key) ?? null;
  if (!item || !mayCompare(scope, application) || (key !== null && !asked)) throw new DomainError('not-found');
  const gave = evaluatorsOf(scope, application.sheets)
    // Who has a conflict in the lot may have scored another application of it, and takes no part in what is said of them all.
    .filter(({ isSitting, userId }) => isSitting && !scope.hasConflictIn(lot, userId))
    .map(({ userId }) => userId);
  const chair = scope.chairOf(lot);
  return {
    ...compared,
    application,
    item,
    /** Null for the total. */
    criterion: asked,
    /** Who says yes or no: everybody who gave a sheet, still sits there and has no conflict in the lot; where nobody does, the lot's chair. */
    asked: gave.length > 0 ? gave : chair === null ? [] : [chair],
    isChair: chair === actor.userId,
  };
}

export type LoadedItem = Awaited<ReturnType<typeof loadDiscussedItem>>;

/** Who may propose: those who are asked, and the lot's chair. */
export const mayPropose = ({ asked, isChair }: LoadedItem, userId: string): boolean =>
  isChair || asked.includes(userId);
