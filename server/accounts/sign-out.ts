import type { Actor } from '~/domain/accounts/roles';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Session, type SessionEnd } from '#server/models/session';

/** Ends one session, whoever's it is; false when it was over already. Call it in a transaction. */
export async function endSession(ending: { sessionId: string; reason: SessionEnd; now: Date }): Promise<boolean> {
  const { modifiedCount } = await Session.updateOne(
    { _id: ending.sessionId, ended: null },
    { $set: { ended: { at: ending.now, reason: ending.reason }, offeredSecret: null } },
  );
  return modifiedCount === 1;
}

/** Ends the session in which the actor is. */
export async function signOut({
  actor,
  sessionId,
  now,
}: {
  actor: Actor;
  sessionId: string;
  now: Date;
}): Promise<void> {
  await inTransaction(async () => {
    if (!(await endSession({ sessionId, reason: 'signed-out', now }))) return;
    const subject = { kind: 'user', id: actor.userId };
    await appendEvent({ actor, action: 'accounts.signed-out', subject, now });
  });
}
