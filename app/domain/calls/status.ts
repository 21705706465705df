/** The states of a call that this part of the portal tells apart; later steps add what follows the deadline. */
export const CALL_STATES = ['draft', 'in-approval', 'scheduled', 'published', 'closed', 'cancelled'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** The states in which everybody may read a call. */
export const PUBLIC_STATES = ['published', 'closed', 'cancelled'] as const satisfies readonly CallState[];
export type PublicCallState = (typeof PUBLIC_STATES)[number];

/** The records that a call's state is read from. */
export interface CallFacts {
  /** The version in preparation, if any. */
  open: { submitted: boolean } | null;
  approved: { publishAt: Date } | null;
  cancelled: object | null;
  closesAt: Date | null;
}

/**
 * A call's state at an instant. Publication and closing are matters of the clock alone: nothing has to run for them, and a
 * call is closed from the very millisecond of its deadline (product design, "Life of a call").
 */
export function callState({ open, approved, cancelled, closesAt }: CallFacts, now: Date): CallState {
  if (cancelled) return 'cancelled';
  if (!approved) return open?.submitted ? 'in-approval' : 'draft';
  if (now < approved.publishAt) return 'scheduled';
  return closesAt && now >= closesAt ? 'closed' : 'published';
}

/** True when everybody may read the call: from its publication on, for ever, so that no number is missing; also when cancelled. */
export function isPublic({ approved }: Pick<CallFacts, 'approved'>, now: Date): boolean {
  return approved !== null && now >= approved.publishAt;
}
