import type { Actor } from '~/domain/accounts/roles';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { CallVersion } from '#server/models/call-version';
import { loadCall, loadOpenVersion } from './load-call';

interface Arguments {
  actor: Actor;
  callId: string;
  /** `shown` is the reason that the actor has read and changed; `stale` where somebody saved another one meanwhile. */
  input: { reason: Localized; shown?: Localized | undefined };
  now: Date;
}

/** Says why a published call is changed; it is told to everybody with the addendum. */
export function saveAddendumReason({ actor, callId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.prepare');
    const open = await loadOpenVersion(call);
    if (open.submitted || open.number === 1) throw new DomainError('wrong-state', 'calls.error.notDraft');
    const stored = canonicalJson(open.reason);
    if (stored === canonicalJson(input.reason)) return;
    if (input.shown && stored !== canonicalJson(input.shown)) throw new DomainError('stale', 'calls.error.stale');
    const { matchedCount } = await CallVersion.updateOne(
      { _id: open._id, version: open.version, submitted: null },
      { $set: { reason: input.reason }, $addToSet: { preparedBy: actor.userId }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    await appendEvent({
      actor,
      action: 'calls.section-saved',
      subject: { kind: 'call', id: callId },
      details: { section: 'reason', version: open.number },
      before: open.reason,
      after: input.reason,
      now,
    });
  });
}
