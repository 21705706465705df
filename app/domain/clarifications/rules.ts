import { callState, isClosed, type CallFacts } from '../calls/status';
import { DomainError } from '../shared/errors';

/** So many questions may an organisation ask on one day (in Asia/Ashgabat), about all calls together. */
export const QUESTIONS_A_DAY = 20;

export interface QuestionTimes extends CallFacts {
  clarificationsUntil: Date | null;
}

/**
 * Why a call that everybody may read takes no question at `now`; null when it does. The deadline counts to the
 * millisecond: at its very instant it is too late.
 */
export function questionRefusal(call: QuestionTimes, now: Date): DomainError | null {
  const state = callState(call, now);
  if (state === 'cancelled') return new DomainError('wrong-state', 'calls.error.cancelled');
  const { clarificationsUntil } = call;
  if (state === 'published' && clarificationsUntil && now < clarificationsUntil) return null;
  return new DomainError('late', 'clarifications.error.late');
}

/** Why no answer can be published at `now`; null when it can: from the publication of the call until its deadline. */
export function answerRefusal(call: CallFacts, now: Date): DomainError | null {
  const state = callState(call, now);
  if (state === 'published') return null;
  if (state === 'cancelled') return new DomainError('wrong-state', 'calls.error.cancelled');
  return isClosed(state)
    ? new DomainError('late', 'clarifications.error.closed')
    : new DomainError('wrong-state', 'calls.error.notPublished');
}
