import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';
import { assertCan } from './assert-can';
import { changeUser } from './change-user';
import { endSessions } from './end-sessions';

interface Arguments {
  actor: Actor;
  userId: string;
  now: Date;
}

/**
 * Takes somebody's second step away who lost phone and recovery codes; the person is told by mail, their sessions end,
 * and where a second step is compulsory they set it up at the next sign-in. Throws `not-found` and `wrong-state`.
 */
export async function resetSecondFactor({ actor, userId, now }: Arguments): Promise<void> {
  const user = await User.findById(userId).lean();
  if (!user) throw new DomainError('not-found');
  assertCan(actor, 'accounts.reset-second-factor', { userId });
  if (!user.secondFactor) throw new DomainError('wrong-state', 'accounts.error.notEnrolled');
  await inTransaction(async () => {
    await changeUser(user, { secondFactor: null });
    await endSessions({ userId, reason: 'access', now });
    await appendEvent({ actor, action: 'accounts.second-factor-reset', subject: { kind: 'user', id: userId }, now });
    const to = { email: user.email, locale: user.locale, userId };
    await enqueueMail({ to, template: 'second-factor-reset', props: { name: user.name }, now });
  });
}
