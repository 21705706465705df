import type { PublicState } from '~/domain/calls/status';

type Condition = Record<string, unknown>;

/** The calls that everybody may read at an instant: every public query begins with this (`isPublic` as a filter). */
export function publicAt(now: Date): Condition {
  return { 'approved.publishAt': { $lte: now } };
}

/** The public calls of one state at an instant (`callState` as a filter); closed ones stay among the closed when they are opened. */
export function publicInState(state: PublicState, now: Date): Condition {
  if (state === 'cancelled') return { cancelled: { $ne: null } };
  return { cancelled: null, closesAt: state === 'published' ? { $gt: now } : { $lte: now } };
}
