import type { z } from 'zod';
import type { Actor } from '~/domain/accounts/roles';
import { emailKeyOf } from '~/domain/accounts/rules';
import type { changeEmailSchema } from '~/domain/accounts/schema';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';
import { assertCan } from './assert-can';
import { changeUser, ownUser } from './change-user';
import type { Client } from './client';
import { confirmPassword } from './confirm-password';
import { issueToken } from './one-time-token';
import { mayMail } from './sign-in-limits';

interface Arguments {
  actor: Actor;
  input: z.output<typeof changeEmailSchema>;
  client: Client;
  now: Date;
}

/**
 * Asks for another e-mail address: a link goes to the new one, a notice to the old one; nothing changes before the link
 * is confirmed. Where the new address has an account, its owner is told and the actor sees no difference.
 */
export async function requestEmailChange({ actor, input, client, now }: Arguments): Promise<void> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.change', { userId: user._id });
  await confirmPassword(user, input.currentPassword);
  const emailKey = emailKeyOf(input.email);
  if (emailKey === user.emailKey) throw new DomainError('invalid', 'accounts.error.sameEmail', { field: 'email' });
  if (!(await mayMail(input.email, client))) return;
  const owner = await User.findOne({ emailKey }, { email: 1, locale: 1 }).lean();
  await inTransaction(async () => {
    // The version moves, so that of two requests at once only one link is issued.
    await changeUser(user, {});
    const token = await issueToken({ purpose: 'change-email', userId: user._id, email: input.email, now });
    if (owner) {
      const to = { email: owner.email, locale: owner.locale, userId: owner._id };
      await enqueueMail({ to, template: 'email-change-known', props: {}, now });
    } else {
      const to = { email: input.email, locale: user.locale };
      await enqueueMail({ to, template: 'email-change-confirmation', props: { name: user.name, token }, now });
    }
    const old = { email: user.email, locale: user.locale, userId: user._id };
    await enqueueMail({ to: old, template: 'email-change-notice', props: { name: user.name }, now });
    const subject = { kind: 'user', id: user._id };
    await appendEvent({ actor, action: 'accounts.email-change-asked', subject, now });
  });
}
