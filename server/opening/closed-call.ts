import { DomainError } from '~/domain/shared/errors';
import { databaseClock } from '#server/database/database-time';
import { Call, type CallRecord } from '#server/models/call';

/** A call, and what the database's clock said when it was read. */
export interface CallAtInstant {
  call: CallRecord;
  databaseNow: Date;
}

/** Reads a call and the database's clock at once: several processes of the portal have several clocks, the deadline one. */
export async function callAtInstant(callId: string): Promise<CallAtInstant> {
  const [found] = await Call.aggregate<CallRecord & { databaseNow: Date }>([
    { $match: { _id: callId } },
    { $addFields: { databaseNow: databaseClock() } },
  ]);
  if (!found) throw new DomainError('not-found');
  const { databaseNow, ...call } = found;
  return { call, databaseNow };
}

/** True from the very instant of the deadline on. */
export function isClosed({ call: { approved, closesAt }, databaseNow }: CallAtInstant): boolean {
  return approved !== null && closesAt !== null && databaseNow >= closesAt;
}

/** A call whose applications may be opened; `wrong-state` before its deadline and where it was cancelled. */
export async function loadClosedCall(callId: string): Promise<CallRecord> {
  const found = await callAtInstant(callId);
  if (found.call.cancelled) throw new DomainError('wrong-state', 'opening.error.cancelled');
  if (!isClosed(found)) throw new DomainError('wrong-state', 'opening.error.early');
  return found.call;
}
