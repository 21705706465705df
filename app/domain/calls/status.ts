import type { EvaluationStage } from '../evaluation/stage';

/** The states of a call that this part of the portal tells apart. */
export const CALL_STATES = [
  'draft', 'in-approval', 'scheduled', 'published', 'closed', 'opened', 'screening', 'evaluation', 'consensus',
  'recommended', 'decided', 'standstill', 'awarded', 'cancelled',
] as const; // prettier-ignore
export type CallState = (typeof CALL_STATES)[number];

/** What the public list can be narrowed to; whether a closed call is opened already makes no difference there. */
export const PUBLIC_STATES = ['published', 'closed', 'cancelled'] as const satisfies readonly CallState[];
export type PublicState = (typeof PUBLIC_STATES)[number];

/** The states of a call whose deadline has passed. */
export const CLOSED_STATES = [
  'closed', 'opened', 'screening', 'evaluation', 'consensus', 'recommended', 'decided', 'standstill', 'awarded',
] as const; // prettier-ignore
type ClosedState = (typeof CLOSED_STATES)[number];

/** True from the deadline on, however far its evaluation is. */
export const isClosed = (state: CallState): state is ClosedState => CLOSED_STATES.some((closed) => closed === state);

/** The states in which everybody may read a call. */
export type PublicCallState = PublicState | ClosedState;

/** The records that a call's state is read from. */
export interface CallFacts {
  /** The version in preparation, if any. */
  open: { submitted: boolean } | null;
  approved: { publishAt: Date } | null;
  cancelled: object | null;
  closesAt: Date | null;
  /** When its applications were opened; not there in calls of earlier versions of the portal. */
  openedAt?: Date | null;
  /** How far its evaluation is; not there before it begins. */
  evaluation?: Exclude<EvaluationStage, 'ranked'> | null;
  /** When the last standstill of its lots ends; not there before letters are issued. */
  standstillUntil?: Date | null;
}

/**
 * A call's state at an instant. Publication and closing are matters of the clock alone: nothing has to run for them, and a
 * call is closed from the very millisecond of its deadline (product design, "Life of a call"). Opening is an act.
 */
export function callState(
  { open, approved, cancelled, closesAt, openedAt, evaluation, standstillUntil }: CallFacts,
  now: Date,
): CallState {
  if (cancelled) return 'cancelled';
  if (!approved) return open?.submitted ? 'in-approval' : 'draft';
  if (now < approved.publishAt) return 'scheduled';
  if (!closesAt || now < closesAt) return 'published';
  if (!openedAt) return 'closed';
  if (evaluation !== 'decided' || !standstillUntil) return evaluation ?? 'opened';
  return now < standstillUntil ? 'standstill' : 'awarded';
}

/** True when everybody may read the call: from its publication on, for ever, so that no number is missing; also when cancelled. */
export function isPublic({ approved }: Pick<CallFacts, 'approved'>, now: Date): boolean {
  return approved !== null && now >= approved.publishAt;
}
