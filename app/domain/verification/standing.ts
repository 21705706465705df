import type { Standing } from '../organisations/standing';
import { portalDay } from '../shared/portal-day';
import type { VerificationState } from './status';

/** Marks on an organisation that its state offices see; `excluded` follows from an exclusion that is in effect. */
export const FLAG_LEVELS = ['observation', 'escalated'] as const;
export type FlagLevel = (typeof FLAG_LEVELS)[number];

/** A period of whole days in Asia/Ashgabat, `2026-11-22`, the last day included; open without an end. */
export interface Period {
  from: string;
  until: string | null;
}

/** The records that an organisation's standing is read from. */
export interface StandingFacts {
  state: VerificationState;
  verifiedUntil: Date | null;
  exclusion: (Period & { approved: boolean }) | null;
}

/** How far an organisation is verified, as lists and pages say it. */
export const STANDINGS = ['verified', 'lapsed', 'refused', 'unverified'] as const;
export type ShownStanding = (typeof STANDINGS)[number];

export function shownStanding({ state, verifiedUntil }: StandingFacts, now: Date): ShownStanding {
  if (verifiedUntil) return verifiedUntil > now ? 'verified' : 'lapsed';
  return state === 'refused' ? 'refused' : 'unverified';
}

/** True on the days of the period. */
export function isWithin({ from, until }: Period, now: Date): boolean {
  const today = portalDay(now);
  return from <= today && (until === null || today <= until);
}

/** True once the last day of the period is over. */
export function isOver({ until }: Period, now: Date): boolean {
  return until !== null && until < portalDay(now);
}

/** What calls ask of an organisation at an instant: an exclusion blocks from its approval and first day to its last. */
export function standingAt(facts: StandingFacts, now: Date): Standing {
  const { verifiedUntil, exclusion } = facts;
  return {
    verifiedUntil,
    excluded: exclusion !== null && exclusion.approved && isWithin(exclusion, now),
  };
}
