/**
 * An award from the decision to the organisation's answer: prepared with the letters as drafts, offered when its letter is
 * issued, then accepted, declined, lapsed at its date, or withdrawn (a correction, an appeal that was upheld).
 */
export const AWARD_STATES = ['prepared', 'offered', 'accepted', 'declined', 'lapsed', 'withdrawn'] as const;
export type AwardState = (typeof AWARD_STATES)[number];
