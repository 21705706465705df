import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { moveLot } from '#server/evaluation/move-lot';
import type { CallRecord } from '#server/models/call';
import { standingDecision } from './standing-decision';
import { tellOfReturn } from './tell-of-decision';
import { voidDecision, voidReport } from './void-decision';

interface Arguments {
  actor: Actor;
  call: CallRecord;
  lot: string;
  reason: string;
  now: Date;
}

/**
 * Gives a lot back to its committee, also after it was decided, as long as nobody outside knows: the decision is void with its
 * awards and drafts, the signatures with the report. Within the caller's transaction; `wrong-state` once letters are issued.
 */
export async function returnLot({ actor, call, lot, reason, now }: Arguments): Promise<void> {
  const callId = call._id;
  const decision = await standingDecision(callId, lot);
  if (decision?.issued) throw new DomainError('wrong-state', 'decisions.error.issued');
  const by = { by: actor.userId, name: actor.name, at: now };
  if (decision) await voidDecision({ decision, by: actor.userId, reason, now });
  await moveLot({
    callId,
    lot,
    from: decision ? 'decided' : 'recommended',
    to: 'ranked',
    by: actor.userId,
    now,
  });
  await voidReport({ callId, lot, by, reason });
  await tellOfReturn({ actor, call, lot, reason, now });
}
