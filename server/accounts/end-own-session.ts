import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Session } from '#server/models/session';
import { assertCan } from './assert-can';
import { endSession } from './sign-out';

interface Arguments {
  actor: Actor;
  sessionId: string;
  now: Date;
}

/** Ends one of the own sessions, from another one. Throws `not-found` for anybody else's; an ended one stays ended. */
export async function endOwnSession({ actor, sessionId, now }: Arguments): Promise<void> {
  const session = await Session.findOne({ _id: sessionId, userId: actor.userId }).lean();
  if (!session) throw new DomainError('not-found');
  assertCan(actor, 'account.change', { userId: session.userId });
  await inTransaction(async () => {
    if (!(await endSession({ sessionId, reason: 'ended-elsewhere', now }))) return;
    const subject = { kind: 'user', id: actor.userId };
    await appendEvent({ actor, action: 'accounts.session-ended', subject, now });
  });
}
