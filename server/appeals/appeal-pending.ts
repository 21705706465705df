import { PENDING_APPEAL_STATES } from '~/domain/appeals/status';
import { DomainError } from '~/domain/shared/errors';
import { standingDecision } from '#server/decisions/standing-decision';
import { Appeal } from '#server/models/appeal';

/** Whether an appeal against what was decided on a lot waits for its decision: so long its awards are suspended. */
export async function appealPending(callId: string, lot: string): Promise<boolean> {
  return (await Appeal.exists({ callId, lot, state: { $in: [...PENDING_APPEAL_STATES] } })) !== null;
}

/**
 * Refuses, with `wrong-state` and which it is, whatever binds the institution to an award of a lot before its results are
 * out, in its standstill, and while an appeal is pending. For use in the transaction of the act itself.
 */
export async function assertUnsuspended(callId: string, lot: string, now: Date): Promise<void> {
  const decision = await standingDecision(callId, lot);
  if (!decision?.issued) throw new DomainError('wrong-state', 'appeals.error.undecided');
  if (await appealPending(callId, lot)) throw new DomainError('wrong-state', 'appeals.error.pending');
  if (now < decision.issued.standstillUntil) throw new DomainError('wrong-state', 'appeals.error.standstill');
}
