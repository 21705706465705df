import { emailKeyOf } from '~/domain/accounts/rules';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';
import { hashOfToken } from '#server/security/secret-token';
import { changeUser } from './change-user';
import { endSessions } from './end-sessions';
import { takeToken } from './one-time-token';
import { rotateSession } from './rotate-session';

interface Arguments {
  token: string;
  /** The session in which the link was followed, if any. */
  session: { id: string; userId: string } | null;
  now: Date;
}

/**
 * The new address proved to be the person's: it takes the place of the old one, which is told. All sessions end; one of
 * the same person in which the link was followed goes on under the returned token. Throws `gone`.
 */
export async function confirmEmailChange({ token, session, now }: Arguments): Promise<{ token: string | null }> {
  const gone = () => new DomainError('gone', 'accounts.error.linkGone');
  try {
    return await inTransaction(async () => {
      const { userId, email } = await takeToken({ purpose: 'change-email', token, now });
      const user = await User.findById(userId).lean();
      if (!user || !email || user.disabled) throw gone();
      await changeUser(user, { email, emailKey: emailKeyOf(email), emailConfirmedAt: now });
      const goesOn = session?.userId === userId ? await rotateSession({ sessionId: session.id, now }) : null;
      const except = goesOn ? { except: hashOfToken(goesOn) } : {};
      const ended = await endSessions({ userId, reason: 'email', ...except, now });
      const actor = { userId, roles: user.roles };
      const subject = { kind: 'user', id: userId };
      await appendEvent({ actor, action: 'accounts.email-changed', subject, details: { endedSessions: ended }, now });
      const to = { email: user.email, locale: user.locale, userId };
      await enqueueMail({ to, template: 'email-changed', props: { name: user.name }, now });
      return { token: goesOn };
    });
  } catch (error) {
    // Somebody else got an account under this address meanwhile.
    if ((error as { code?: unknown }).code === 11000) throw gone();
    throw error;
  }
}
