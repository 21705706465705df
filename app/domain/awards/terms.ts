import type { CallContent } from '../calls/schema';
import { portalDay, startOfPortalDay } from '../shared/portal-day';

/** What a call says of the answer to an award. */
export interface AwardTerms {
  /** Days, from the letter's on, within which the signatory answers. */
  acceptanceDays: number;
  /** Percent of the requested amount by which an award may be smaller with a revised budget. */
  changeLimit: number;
  /** Working days after the letters' day in which no agreement is made. */
  standstillDays: number;
}

/** Where a call says nothing, or was published before calls said it. */
export const USUAL_AWARD_TERMS: AwardTerms = { acceptanceDays: 10, changeLimit: 20, standstillDays: 10 };

/** The terms by which a call's awards are answered. */
export function awardTerms({ terms }: Pick<CallContent, 'terms'>): AwardTerms {
  return {
    acceptanceDays: terms.acceptanceDays ?? USUAL_AWARD_TERMS.acceptanceDays,
    changeLimit: terms.changeLimit ?? USUAL_AWARD_TERMS.changeLimit,
    standstillDays: terms.standstillDays ?? USUAL_AWARD_TERMS.standstillDays,
  };
}

const DAY_MS = 86_400_000;

/** The instant until which an offer is answered: the end of so many days after the day of the offer, in Asia/Ashgabat. */
export function answerUntil(offeredAt: Date, days: number): Date {
  return new Date(startOfPortalDay(portalDay(offeredAt)).getTime() + (days + 1) * DAY_MS);
}

/** The least that may be awarded where so much was asked for; whole minor units, rounded up. */
export function leastAward(requested: number, { changeLimit }: Pick<AwardTerms, 'changeLimit'>): number {
  return Math.ceil((requested * (100 - changeLimit)) / 100);
}
