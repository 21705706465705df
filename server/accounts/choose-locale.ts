import type { Locale } from '~/domain/shared/locale';
import { User } from '#server/models/user';

/**
 * Remembers the language that somebody chose by the switch in the page's head, for mails and the next device. It is a
 * habit, not a decision: no version moves and no audit event is written.
 */
export async function chooseLocale({ userId, locale }: { userId: string; locale: Locale }): Promise<void> {
  await User.updateOne({ _id: userId, locale: { $ne: locale } }, { $set: { locale } });
}
