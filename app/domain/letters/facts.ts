import type { Fraction } from '../ranking/rational';
import type { Localized } from '../shared/localized';
import type { Money } from '../shared/money';
import type { LetterKind } from './kinds';

/** A criterion's line in a letter's table; points of 100. */
export interface LetterScore {
  name: Localized;
  points: Fraction;
  maximum: Fraction;
  /** The level reached on the scale and the least that was asked for; null where the criterion has none. */
  level: Fraction | null;
  minimum: number | null;
}

/**
 * What a letter tells of, apart from its words: kept with the letter, so that it can be printed again to the byte. What the
 * publication rule of the call keeps back is not in it at all.
 */
export interface LetterFacts {
  format: 1;
  kind: LetterKind;
  /** The institution that writes, as it was when the letter was prepared. */
  institution: { id: string; name: Localized };
  addressee: { organisation: string; head: string; address: string };
  call: { id: string; reference: string; title: Localized };
  lot: { key: string; name: Localized } | null;
  /** The application that it answers; `submittedAt` in ISO 8601, as every instant here. */
  application: { receipt: string; submittedAt: string } | null;
  requested: Money | null;
  amount: Money | null;
  place: number | null;
  reserve: number | null;
  /** Null where the call keeps scores back; `rows` is empty where it tells totals only. */
  scores: { rows: LetterScore[]; total: Fraction; minimumTotal: number | null; scale: number } | null;
  /** What evaluators wrote, unnamed, in the words and language of the writer. */
  strengths: string[];
  weaknesses: string[];
  /** What was not met, of an ineligible application. */
  unmet: { check: Localized; reason: string }[];
  conditions: Localized[];
  /** Until when the signatory answers. */
  respondBy: string | null;
  /** Days that the offer is open once it is issued; `respondBy` follows from it. */
  acceptanceDays: number | null;
  /** How to appeal, and until when (set when the letter is issued). */
  appeal: { address: Localized; until: string | null } | null;
  /** Why: of a cancellation, a correction, an appeal's decision. */
  reason: Localized | null;
  /** The letter that this one corrects. */
  corrects: { number: string; issuedAt: string } | null;
}
