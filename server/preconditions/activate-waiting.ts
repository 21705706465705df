import { DomainError } from '~/domain/shared/errors';
import { activateIfReady } from '#server/agreements/activate-if-ready';
import { inTransaction } from '#server/database/transaction';
import { Agreement } from '#server/models/agreement';

interface Run {
  now: Date;
  signal: AbortSignal;
}

/**
 * Brings agreements into force whose last precondition was met by something that knows nothing of them: an account was
 * verified, a document renewed, the standstill ended. Gives how many.
 */
export async function activateWaiting({ now, signal }: Run): Promise<number> {
  const signed = { $all: ['organisation' as const, 'institution' as const] };
  const waiting = await Agreement.find({ state: 'signing', 'signatures.side': signed }, { _id: 1 }).lean();
  let activated = 0;
  for (const { _id } of waiting) {
    if (signal.aborted) break;
    try {
      if (await inTransaction(() => activateIfReady(_id, now))) activated += 1;
    } catch (error) {
      // Somebody was faster; or it cannot be now, and the page of the agreement says why.
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return activated;
}
