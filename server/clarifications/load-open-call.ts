import { isPublic } from '~/domain/calls/status';
import { DomainError } from '~/domain/shared/errors';
import { Call, type CallRecord } from '#server/models/call';

/** A call that everybody may read; `not-found` where there is none (yet) under this reference. */
export async function loadOpenCall(reference: string, now: Date): Promise<CallRecord> {
  const call = await Call.findOne({ reference }).lean<CallRecord>();
  if (!call || !isPublic(call, now)) throw new DomainError('not-found');
  return call;
}
