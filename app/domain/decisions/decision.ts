import type { RankedOutcome, RankedPosition } from '../ranking/result';
import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';
import type { AwardWish } from './adjustment';

/** What an approver makes of a recommendation: it is followed, goes back to the committee, or the lot ends without awards. */
export const DECISION_KINDS = ['approved', 'returned', 'cancelled'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a decision is for one applicant: the letter that they get. */
export const DECIDED_OUTCOMES = ['award', 'reserve', 'regret', 'ineligible', 'cancelled'] as const;
export type DecidedOutcome = (typeof DECIDED_OUTCOMES)[number];

/** One application in a decision. */
export interface DecidedApplication {
  applicationId: string;
  receipt: string;
  organisation: { id: string; name: string };
  outcome: DecidedOutcome;
  /** From 1, among those that passed; null for the rest. */
  place: number | null;
  /** From 1, on the reserve list. */
  reserve: number | null;
  requested: Money | null;
  /** What is awarded; null without an award. */
  amount: Money | null;
  /** What the award hangs on beside the conditions of the call. */
  conditions: Localized[];
}

const OUTCOMES: Record<RankedOutcome, DecidedOutcome> = {
  recommended: 'award',
  reserve: 'reserve',
  'below-minimum': 'regret',
  ineligible: 'ineligible',
};

/**
 * What approving a ranking, or cancelling its lot, means for each of its applications, in the ranking's order. An award is
 * what was asked for unless a wish says another amount or conditions.
 */
export function decidedApplications(
  positions: readonly RankedPosition[],
  kind: Exclude<DecisionKind, 'returned'>,
  wishes: readonly AwardWish[] = [],
): DecidedApplication[] {
  return positions.map(({ applicationId, receipt, organisation, outcome, place, reserve, requested }) => {
    const decided = kind === 'cancelled' && outcome !== 'ineligible' ? 'cancelled' : OUTCOMES[outcome];
    const wish = wishes.find((one) => one.applicationId === applicationId);
    const isAward = decided === 'award' && requested !== null;
    const amount = isAward ? { ...requested, amount: wish?.amount ?? requested.amount } : null;
    const conditions = isAward ? (wish?.conditions ?? []) : [];
    return {
      applicationId,
      receipt,
      organisation,
      outcome: decided,
      place,
      reserve,
      requested,
      amount,
      conditions,
    };
  });
}
