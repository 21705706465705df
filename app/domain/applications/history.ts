/** What people do with a draft, as its history tells. */
export const CHANGE_KINDS = [
  'started',
  'saved',
  'merged',
  'copied',
  'reconfirmed',
  'submitted',
  'revising',
  'withdrawn',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Saves of one person in one section within this time of each other are told as one, in milliseconds. */
export const ONE_SITTING_MS = 10 * 60_000;
