import { isOwnEmail } from '~/domain/accounts/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { changeUser, ownUser } from './change-user';
import { endSessions } from './end-sessions';
import { takeToken } from './one-time-token';
import { hashPassword } from './password-hash';

interface Arguments {
  token: string;
  password: string;
  now: Date;
}

/**
 * Sets a new password by a mailed link, once; every session of the person ends. A second step stays in force. Throws
 * `gone` for a used or old link and `invalid` for a password that is the e-mail address.
 */
export async function resetPassword({ token, password, now }: Arguments): Promise<{ userId: string }> {
  const passwordHash = await hashPassword(password);
  return inTransaction(async () => {
    const { userId } = await takeToken({ purpose: 'reset-password', token, now });
    const user = await ownUser(userId);
    if (user.disabled) throw new DomainError('gone', 'accounts.error.linkGone');
    if (isOwnEmail(password, user.email)) {
      throw new DomainError('invalid', 'accounts.error.passwordIsEmail', { field: 'password' });
    }
    await changeUser(user, { passwordHash });
    await endSessions({ userId, reason: 'password', now });
    const actor = { userId, roles: user.roles };
    await appendEvent({ actor, action: 'accounts.password-reset', subject: { kind: 'user', id: userId }, now });
    const to = { email: user.email, locale: user.locale, userId };
    await enqueueMail({ to, template: 'password-changed', props: { name: user.name }, now });
    return { userId };
  });
}
