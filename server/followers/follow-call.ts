import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { organisationOf } from '#server/accounts/organisation-of';
import { appendEvent } from '#server/audit/append-event';
import { loadOpenCall } from '#server/clarifications/load-open-call';
import { inGuardedTransaction } from '#server/database/guarded-transaction';
import { CallFollower } from '#server/models/call-follower';
import { followersGuard, keepFollower } from './keep-follower';

interface Arguments {
  actor: Actor;
  reference: string;
  now: Date;
}

/**
 * Makes the actor's organisation follow a call: its people are mailed every change. Doing it twice changes nothing. The
 * audit event names nobody, as with questions.
 */
export async function followCall({ actor, reference, now }: Arguments): Promise<void> {
  const { organisationId, callId } = await scopeOf({ actor, reference, now });
  await inGuardedTransaction(followersGuard(callId), async () => {
    const call = await loadOpenCall(reference, now);
    if (call.cancelled) throw new DomainError('wrong-state', 'calls.error.cancelled');
    if (await CallFollower.exists({ callId, organisationId, interested: true, stopped: null })) return;
    const { _id: id } = await keepFollower({ callId, organisationId, now });
    await appendEvent({
      actor: null,
      unlinked: true,
      action: 'calls.followed',
      subject: { kind: 'following', id },
      now,
    });
  });
}

/** Ends that; what the organisation asked stays, under its letter. */
export async function stopFollowing({ actor, reference, now }: Arguments): Promise<void> {
  const { organisationId, callId } = await scopeOf({ actor, reference, now });
  await inGuardedTransaction(followersGuard(callId), async () => {
    const follower = await CallFollower.findOne({ callId, organisationId, stopped: null }).lean();
    if (!follower) return;
    await CallFollower.updateOne({ _id: follower._id }, { $set: { stopped: { at: now, by: actor.userId } } });
    await appendEvent({
      actor: null,
      unlinked: true,
      action: 'calls.unfollowed',
      subject: { kind: 'following', id: follower._id },
      now,
    });
  });
}

/** True when the actor's organisation is told of the call's changes because it follows it. */
export async function isFollowing(actor: Actor, callId: string): Promise<boolean> {
  const organisationId = organisationOf(actor);
  return (await CallFollower.exists({ callId, organisationId, stopped: null })) !== null;
}

async function scopeOf({ actor, reference, now }: Arguments) {
  const organisationId = organisationOf(actor);
  assertCan(actor, 'calls.follow', { organisationId });
  const { _id: callId } = await loadOpenCall(reference, now);
  return { organisationId, callId };
}
