import type { MailPreference } from '~/domain/notifications/status';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { User } from '#server/models/user';
import { userOfPreferenceToken } from './preference-token';

/** How the person of a mailed link gets mail; `not-found` where the link is not ours. */
export async function getMailPreference(token: string): Promise<MailPreference> {
  const user = await User.findById(userOfPreferenceToken(token) ?? '', { mailPreference: 1 }).lean();
  if (!user) throw new DomainError('not-found');
  return user.mailPreference;
}

interface Change {
  /** From a mailed link: whoever has the mail may say how further ones come, and nothing else. */
  token: string;
  preference: MailPreference;
  now: Date;
}

/** Changes how a person gets what is not urgent; the same choice again changes nothing. */
export async function changeMailPreference({ token, preference, now }: Change): Promise<void> {
  const userId = userOfPreferenceToken(token);
  if (!userId) throw new DomainError('not-found');
  await inTransaction(async () => {
    const user = await User.findById(userId).lean();
    if (!user) throw new DomainError('not-found');
    if (user.mailPreference === preference) return;
    const { matchedCount } = await User.updateOne(
      { _id: userId, version: user.version },
      { $set: { mailPreference: preference }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    await appendEvent({
      actor: { userId, roles: user.roles },
      action: 'accounts.mail-preference-changed',
      subject: { kind: 'user', id: userId },
      details: { from: user.mailPreference, to: preference },
      now,
    });
  });
}
