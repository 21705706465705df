import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { emptyLocalized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call } from '#server/models/call';
import { CallVersion } from '#server/models/call-version';
import { unsavedSections } from './create-call';
import { loadCall, versionId } from './load-call';

interface Arguments {
  actor: Actor;
  callId: string;
  now: Date;
}

/** Begins an addendum to a published (or scheduled) call: a new version that says, at first, what is published. */
export function beginAddendum({ actor, callId, now }: Arguments): Promise<{ number: number }> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.prepare');
    if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
    if (!call.current) throw new DomainError('wrong-state', 'calls.error.notPublished');
    if (call.open) throw new DomainError('wrong-state', 'calls.error.openVersion');
    const number = call.current.number + 1;
    const { matchedCount } = await Call.updateOne(
      { _id: callId, version: call.version },
      { $set: { open: { number, submitted: false, returned: false } }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    await CallVersion.create({
      _id: versionId(callId, number),
      callId,
      institutionId: call.institutionId,
      number,
      content: call.current.content,
      sections: unsavedSections(actor, now),
      preparedBy: [actor.userId],
      reason: emptyLocalized(),
      returned: [],
      createdAt: now,
      version: 1,
    });
    await appendEvent({
      actor,
      action: 'calls.addendum-begun',
      subject: { kind: 'call', id: callId },
      details: { version: number },
      now,
    });
    return { number };
  });
}
