/** What a manager says of a likely hit. */
export const HIT_VERDICTS = ['true-match', 'false-positive'] as const;
export type HitVerdict = (typeof HIT_VERDICTS)[number];
