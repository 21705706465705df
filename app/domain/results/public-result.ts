import type { DecisionKind } from '../decisions/decision';
import type { Fraction } from '../ranking/rational';
import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';

/** What became of a public award. That an answer is still awaited is between the institution and the organisation. */
export const PUBLIC_AWARD_STATES = ['awarded', 'not-taken-up', 'withdrawn'] as const;
export type PublicAwardState = (typeof PUBLIC_AWARD_STATES)[number];

/** A grant as everybody may read it. */
export interface PublicAward {
  organisation: string;
  amount: Money;
  state: PublicAwardState;
  /** Moved up from the reserve list. */
  fromReserve: boolean;
  /** In the ranking, and of 100; null where the call publishes no scores. */
  place: number | null;
  total: Fraction | null;
  /** By criterion in the rubric's order; empty where the call publishes totals only. */
  criteria: { name: Localized; points: Fraction; maximum: Fraction }[];
}

/** A published decision on a lot. Those who were not awarded are a number, never names. */
export interface PublicDecision {
  kind: Exclude<DecisionKind, 'returned'>;
  at: Date;
  standstillUntil: Date;
  /** Why a lot ended without grants; empty for others. */
  reason: string;
  /** A later act took it back: another decision follows. */
  setAsideAt: Date | null;
  applications: number;
  /** How many the decision put on the reserve list. */
  reserve: number;
  awards: PublicAward[];
}

/** A lot in the results of a call. */
export interface PublicLotResult {
  key: string;
  name: Localized;
  ceiling: Money | null;
  /** Null before its letters are issued. */
  decision: PublicDecision | null;
  /** What was decided on appeals, without personal data. */
  appeals: { at: Date; outcome: 'upheld' | 'rejected'; summary: Localized }[];
}
