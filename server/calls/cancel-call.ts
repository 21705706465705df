import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { inLanguage, missingLanguages, type Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { voidDecision } from '#server/decisions/void-decision';
import { Call, type CallRecord } from '#server/models/call';
import { Decision, type DecisionRecord } from '#server/models/decision';
import { loadCall } from './load-call';
import { tellAudience } from './tell-audience';

interface Arguments {
  actor: Actor;
  callId: string;
  /** The public reason, in the call's languages. */
  input: { reason: Localized };
  now: Date;
}

/**
 * Cancels an approved call for good; its page stays, with the reason. What was committed to it is free again, decisions that
 * nobody knows of are void with their awards and drafts. `wrong-state` once letters went out: each lot then ends by itself.
 */
export function cancelCall({ actor, callId, input, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const call = await loadCall(actor, callId, 'calls.cancel');
    if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
    if (!call.current) throw new DomainError('wrong-state', 'calls.error.notPublished');
    const [missing] = missingLanguages(input.reason, call.current.content.about.languages);
    if (missing) throw new DomainError('invalid', 'callApproval.error.reason', { field: `reason.${missing}` });
    await voidUnissued({ call, by: actor.userId, reason: inLanguage(input.reason, 'en'), now });
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

interface Unissued {
  call: CallRecord;
  by: string;
  reason: string;
  now: Date;
}

async function voidUnissued({ call, by, reason, now }: Unissued): Promise<void> {
  const decisions = await Decision.find({ callId: call._id, voided: null, kind: { $ne: 'returned' } }).lean<
    DecisionRecord[]
  >();
  if (decisions.some(({ issued }) => issued)) throw new DomainError('wrong-state', 'calls.error.issued');
  for (const decision of decisions) await voidDecision({ decision, by, reason, now });
}
