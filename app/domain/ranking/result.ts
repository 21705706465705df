import type { Money } from '../shared/money';
import type { RankingInputs } from './inputs';
import type { Fraction } from './rational';

/** Where a criterion's score comes from. */
export type ScoreSource = 'sheets' | 'consensus' | 'price' | 'not-applicable';

/** One criterion of one application. */
export interface RankedCriterion {
  key: string;
  from: ScoreSource;
  /** What the sheets gave, the lowest first; those that said it does not apply are only counted. */
  levels: number[];
  notApplicable: number;
  /** On the rubric's scale; null for a price, and where the criterion does not apply. */
  level: Fraction | null;
  /** Of 100, after the weight of criteria that do not apply was spread over the others; 0 where it does not apply itself. */
  weight: Fraction;
  points: Fraction;
}

/** The criteria of a group together; a group of which nothing applies has no share and no minimum. */
export interface RankedGroup {
  key: string;
  points: Fraction;
  weight: Fraction;
  /** Percent of the group's points; null where nothing of it applies. */
  share: Fraction | null;
}

/** A minimum that was not reached: a criterion's on the scale, a group's in percent, the total's of 100. */
export interface MissedMinimum {
  what: 'criterion' | 'group' | 'total';
  /** The criterion's or the group's; null for the total. */
  key: string | null;
  reached: Fraction;
  minimum: number;
}

/** What decided between an application and the one before it, which has the same total. */
export interface BrokenTie {
  /** The application before it. */
  with: string;
  by: 'criterion' | 'group' | 'requested' | 'lot';
  /** The criterion's or the group's; null for the others. */
  key: string | null;
}

export type RankedOutcome = 'recommended' | 'reserve' | 'below-minimum' | 'ineligible';

/** Why an application that passed is recommended or waits. */
export type AllocationReason = 'fits' | 'no-amount' | 'awards-used' | 'beyond-ceiling' | 'other-currency';

export interface Allocation {
  reason: AllocationReason;
  /** What those before it left of the ceiling and of the number of awards. */
  left: Money;
  awardsLeft: number;
}

/** An application in the ranking of its lot. */
export interface RankedPosition {
  applicationId: string;
  receipt: string;
  organisation: { id: string; name: string };
  outcome: RankedOutcome;
  /** From 1, among those that passed; null for the rest. */
  place: number | null;
  /** From 1, on the reserve list. */
  reserve: number | null;
  /** Of 100; null for an ineligible application, which is not scored. */
  total: Fraction | null;
  /** In the rubric's order; empty where it is not scored. */
  criteria: RankedCriterion[];
  groups: RankedGroup[];
  missed: MissedMinimum[];
  tie: BrokenTie | null;
  /** Hex: where the lot puts it among equals, the lowest first. */
  draw: string;
  requested: Money | null;
  allocation: Allocation | null;
}

/** The ranking of a lot: everything follows from the inputs, computed again it is the same to the letter. */
export interface RankingResult {
  format: 1;
  call: RankingInputs['call'];
  lot: RankingInputs['lot'];
  seed: string;
  /** The least that an eligible application asks for: what prices are compared with; null where no criterion is a price. */
  lowestPrice: Money | null;
  /** What the recommended applications ask for together, and what of the ceiling is left. */
  allocated: Money;
  left: Money;
  /** Those that passed by place, then those below a minimum by total, then the ineligible by receipt. */
  positions: RankedPosition[];
}
