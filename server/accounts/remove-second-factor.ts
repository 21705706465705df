import type { Actor } from '~/domain/accounts/roles';
import { mustHaveSecondFactor } from '~/domain/accounts/rules';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { currentConfig } from '#server/current-config';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { assertCan } from './assert-can';
import { changeUser, ownUser } from './change-user';
import { confirmPassword } from './confirm-password';
import { rotateSession } from './rotate-session';

interface Arguments {
  actor: Actor;
  sessionId: string;
  currentPassword: string;
  now: Date;
}

/** Switches the own second step off; not for those who must have one. Returns the session's new token. */
export async function removeSecondFactor({
  actor,
  sessionId,
  currentPassword,
  now,
}: Arguments): Promise<{ token: string }> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.second-factor', { userId: user._id });
  if (!user.secondFactor) throw new DomainError('wrong-state', 'accounts.error.notEnrolled');
  if (mustHaveSecondFactor(user.roles, currentConfig().REQUIRE_STAFF_2FA)) {
    throw new DomainError('wrong-state', 'accounts.error.secondFactorRequired');
  }
  await confirmPassword(user, currentPassword);
  return inTransaction(async () => {
    await changeUser(user, { secondFactor: null });
    const token = await rotateSession({ sessionId, now });
    const subject = { kind: 'user', id: user._id };
    await appendEvent({ actor, action: 'accounts.second-factor-removed', subject, now });
    const to = { email: user.email, locale: user.locale, userId: user._id };
    await enqueueMail({ to, template: 'second-factor-off', props: { name: user.name }, now });
    return { token };
  });
}
