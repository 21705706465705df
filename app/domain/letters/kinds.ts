/** The letters of the portal; each has texts that an administrator can adapt. */
export const LETTER_KINDS = [
  'award', 'conditional-award', 'reserve', 'regret', 'ineligibility', 'award-from-reserve', 'call-cancelled',
  'correction', 'appeal-decision',
] as const; // prettier-ignore
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What the verification page says of an issued letter. */
export const LETTER_STANDINGS = ['valid', 'corrected', 'withdrawn'] as const;
export type LetterStanding = (typeof LETTER_STANDINGS)[number];
