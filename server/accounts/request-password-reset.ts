import { emailKeyOf } from '~/domain/accounts/rules';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';
import type { Locale } from '~/domain/shared/locale';
import type { Client } from './client';
import { issueToken } from './one-time-token';
import { mayMail } from './sign-in-limits';

interface Arguments {
  email: string;
  /** The visitor's language, for an address without an account. */
  locale: Locale;
  client: Client;
  now: Date;
}

/**
 * Mails a link for a new password; to an address without a usable account, a word that it has none. Whoever asked sees
 * no difference, and the same work is done. Throws `throttled`.
 */
export async function requestPasswordReset({ email, locale, client, now }: Arguments): Promise<void> {
  if (!(await mayMail(email, client))) return;
  const user = await User.findOne({
    emailKey: emailKeyOf(email),
    disabled: null,
    emailConfirmedAt: { $ne: null },
  }).lean();
  await inTransaction(async () => {
    const token = await issueToken({ purpose: 'reset-password', userId: user?._id ?? null, now });
    if (user) {
      const to = { email: user.email, locale: user.locale, userId: user._id };
      await enqueueMail({ to, template: 'password-reset', props: { name: user.name, token }, now });
    } else {
      await enqueueMail({ to: { email, locale }, template: 'password-reset-unknown', props: {}, now });
    }
    await appendEvent({
      actor: null,
      action: 'accounts.password-reset-asked',
      subject: user ? { kind: 'user', id: user._id } : { kind: 'sign-in', id: 'unknown-account' },
      now,
    });
  });
}
