import type { UpdateQuery } from 'mongoose';
import { DomainError } from '~/domain/shared/errors';
import { Call, type CallRecord } from '#server/models/call';
import { CallVersion, type CallVersionRecord } from '#server/models/call-version';

/**
 * Writes a version and its call in the state in which they were read; `stale` where either has moved on. Call it in a
 * transaction.
 */
export async function writeVersion(
  call: CallRecord,
  open: CallVersionRecord,
  change: { call: UpdateQuery<CallRecord>; version: UpdateQuery<CallVersionRecord> },
): Promise<void> {
  const version = await CallVersion.updateOne(
    { _id: open._id, version: open.version },
    { ...change.version, $inc: { version: 1 } },
  );
  const written = await Call.updateOne(
    { _id: call._id, version: call.version },
    { ...change.call, $inc: { version: 1 } },
  );
  if (version.matchedCount === 0 || written.matchedCount === 0) throw new DomainError('stale');
}
