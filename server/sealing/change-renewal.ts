import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { loadCall } from '#server/calls/load-call';
import type { CallRecord } from '#server/models/call';
import { CallSeal, type CallSealRecord, type Renewal } from '#server/models/call-seal';

/** A call whose key can be split anew, with its seal: approved, not cancelled, before its deadline. */
export async function loadRenewable(
  actor: Actor,
  callId: string,
  now: Date,
): Promise<{ call: CallRecord; seal: CallSealRecord }> {
  const call = await loadCall(actor, callId, 'calls.approve');
  const seal = await CallSeal.findOne({ _id: callId }).lean<CallSealRecord>();
  if (!seal?.key) throw new DomainError('wrong-state', 'sealing.error.noShare');
  assertRenewable(call, now);
  return { call, seal };
}

/** Refused from the deadline on: what is to be opened is opened with the shares that there are. */
export function assertRenewable({ cancelled, closesAt }: CallRecord, now: Date): void {
  if (cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
  if (closesAt && now >= closesAt) throw new DomainError('late', 'sealing.error.tooLate');
}

/** Writes how far a renewal is; `stale` where somebody changed the seal meanwhile. */
export async function writeRenewal(seal: CallSealRecord, renewal: Renewal | null): Promise<void> {
  const { matchedCount } = await CallSeal.updateOne(
    { _id: seal._id, version: seal.version },
    { $set: { renewal }, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('stale', 'sealing.error.stale');
}
