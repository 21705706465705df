import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { loadCall, loadOpenVersion } from './load-call';
import { writeVersion } from './write-version';

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

/** Takes a submitted version back into preparation, while no approver has decided. */
export function withdrawVersion({ actor, callId, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.prepare');
    const open = await loadOpenVersion(call);
    if (!open.submitted) throw new DomainError('wrong-state', 'calls.error.notSubmitted');
    await writeVersion(call, open, {
      call: { $set: { 'open.submitted': false } },
      version: { $set: { submitted: null } },
    });
    await appendEvent({
      actor,
      action: 'calls.withdrawn',
      subject: { kind: 'call', id: callId },
      details: { version: open.number },
      now,
    });
  });
}
