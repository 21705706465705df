import type { Addendum, PublishedVersion } from '~/domain/calls/published-call';
import { callState, isPublic, type PublicCallState } from '~/domain/calls/status';
import { timeLeft, type TimeLeft } from '~/domain/calls/time-left';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { Call, type CallRecord } from '#server/models/call';
import { publicAt } from './public-condition';

/** A call as its page shows it: a published one, or the preview of one whose deadline may not be set yet. */
export interface ShownCall extends Pick<PublishedVersion, 'number' | 'at' | 'sha256' | 'content' | 'names'> {
  id: string;
  reference: string;
  state: PublicCallState;
  publishedAt: Date;
  closesAt: Date | null;
  /** Until the deadline, while the call is open. */
  left: TimeLeft | null;
  addenda: Addendum[];
  /** How many submissions count, where that is told. */
  submissions?: number | null | undefined;
  /** Results of one of its lots are out. */
  hasResults?: boolean | undefined;
  cancelled: { at: Date; reason: Localized } | null;
}

/** A published call as everybody may read it. */
export interface PublicCall extends ShownCall {
  closesAt: Date;
}

/**
 * The call of a reference number. `not-found` for a number that was never given and for a call that is not public yet: the
 * same query says both, so that neither words nor time tell them apart.
 */
export async function getPublicCall(reference: string, now: Date): Promise<PublicCall> {
  const call = await Call.findOne({ reference, ...publicAt(now) }).lean<CallRecord>();
  const shown = call && publicCallOf(call, now);
  if (!shown) throw new DomainError('not-found');
  return shown;
}

/** What everybody may read of a stored call; null where that is nothing. */
export function publicCallOf(call: CallRecord, now: Date): PublicCall | null {
  const { _id: id, reference, approved, cancelled, closesAt, current, addenda, standstillUntil } = call;
  if (!isPublic(call, now) || !reference || !approved || !current || !closesAt) return null;
  const state = callState(call, now) as PublicCallState;
  const { number, at, sha256, content, names } = current;
  return {
    id,
    reference,
    state,
    publishedAt: approved.publishAt,
    closesAt,
    left: state === 'published' ? timeLeft(closesAt, now) : null,
    number,
    at,
    sha256,
    content,
    names,
    addenda,
    // With the first letters the first standstill begins.
    hasResults: Boolean(standstillUntil),
    cancelled: cancelled && { at: cancelled.at, reason: cancelled.reason },
  };
}
