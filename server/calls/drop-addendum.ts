import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { loadCall, loadOpenVersion } from './load-call';

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

/** Gives up an addendum that was not submitted; the call stays as it is published. */
export function dropAddendum({ actor, callId, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.prepare');
    const open = await loadOpenVersion(call);
    if (open.submitted || open.number === 1) throw new DomainError('wrong-state', 'calls.error.notDraft');
    const dropped = await CallVersion.deleteOne({ _id: open._id, version: open.version });
    const written = await Call.updateOne(
      { _id: callId, version: call.version },
      { $set: { open: null }, $inc: { version: 1 } },
    );
    if (dropped.deletedCount === 0 || written.matchedCount === 0) throw new DomainError('stale');
    await appendEvent({
      actor,
      action: 'calls.addendum-dropped',
      subject: { kind: 'call', id: callId },
      details: { version: open.number },
      before: open.content,
      now,
    });
  });
}
