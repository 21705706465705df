import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { missingLanguages, type Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Call } from '#server/models/call';
import { loadCall } from './load-call';
import { tellAudience } from './tell-audience';

interface Arguments {
  actor: Actor;
  callId: string;
  /** The public reason, in the call's languages. */
  input: { reason: Localized };
  now: Date;
}

/** Cancels an approved call for good; its page stays, with the reason. What was committed to it is free again. */
export function cancelCall({ actor, callId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.cancel');
    if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
    if (!call.current) throw new DomainError('wrong-state', 'calls.error.notPublished');
    const [missing] = missingLanguages(input.reason, call.current.content.about.languages);
    if (missing) throw new DomainError('invalid', 'callApproval.error.reason', { field: `reason.${missing}` });
    const { matchedCount } = await Call.updateOne(
      { _id: callId, version: call.version },
      { $set: { cancelled: { by: actor.userId, at: now, reason: input.reason } }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    await appendEvent({
      actor,
      action: 'calls.cancelled',
      subject: { kind: 'call', id: callId },
      details: { reference: call.reference },
      after: { reason: input.reason },
      now,
    });
    const { reason } = input;
    const props = { reference: call.reference ?? '', title: call.current.content.about.title, reason };
    await tellAudience({ callId, template: 'call-cancelled', props, now });
  });
}
