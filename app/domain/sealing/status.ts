/** What a call asks of one of its openers. */
export const OPENER_STATES = ['passphrase', 'ready', 'due', 'done'] as const;
export type OpenerState = (typeof OPENER_STATES)[number];

/** What the state of an opener is read from. */
interface OpenerFacts {
  confirmedAt: Date | null;
  /** The call's deadline; null before its approval. */
  closesAt: Date | null;
  /** Cancelled, or opened already. */
  isOver: boolean;
}

export function openerState({ confirmedAt, closesAt, isOver }: OpenerFacts, now: Date): OpenerState {
  if (isOver) return 'done';
  if (!confirmedAt) return 'passphrase';
  return closesAt && now >= closesAt ? 'due' : 'ready';
}
