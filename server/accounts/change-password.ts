import type { z } from 'zod';
import type { Actor } from '~/domain/accounts/roles';
import { isOwnEmail, type changePasswordSchema } from '~/domain/accounts/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { assertCan } from './assert-can';
import { changeUser, ownUser } from './change-user';
import { confirmPassword } from './confirm-password';
import { endSessions } from './end-sessions';
import { hashPassword } from './password-hash';
import { hashOfToken } from '#server/security/secret-token';
import { rotateSession } from './rotate-session';

interface Arguments {
  actor: Actor;
  sessionId: string;
  input: z.output<typeof changePasswordSchema>;
  now: Date;
}

/** Changes the own password; all other sessions end, this one goes on under the returned token. */
export async function changePassword({ actor, sessionId, input, now }: Arguments): Promise<{ token: string }> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.change', { userId: user._id });
  await confirmPassword(user, input.currentPassword);
  if (isOwnEmail(input.password, user.email)) {
    throw new DomainError('invalid', 'accounts.error.passwordIsEmail', { field: 'password' });
  }
  const passwordHash = await hashPassword(input.password);
  return inTransaction(async () => {
    await changeUser(user, { passwordHash });
    const token = await rotateSession({ sessionId, now });
    const ended = await endSessions({ userId: user._id, reason: 'password', except: hashOfToken(token), now });
    const subject = { kind: 'user', id: user._id };
    await appendEvent({ actor, action: 'accounts.password-changed', subject, details: { endedSessions: ended }, now });
    const to = { email: user.email, locale: user.locale, userId: user._id };
    await enqueueMail({ to, template: 'password-changed', props: { name: user.name }, now });
    return { token };
  });
}
