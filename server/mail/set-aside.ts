import { User } from '#server/models/user';
import { isMailName, isUrgent } from '#templates/mail/all-mails';
import type { OutboxMessageRecord } from '#server/models/outbox-message';

/** Where a message goes instead of out, as its person wishes: into the daily collection, or nowhere; null: out. */
export async function setAside({ template, to }: OutboxMessageRecord): Promise<'held' | 'skipped' | null> {
  if (to.userId === null || !isMailName(template) || isUrgent(template)) return null;
  const user = await User.findById(to.userId, { mailPreference: 1 }).lean();
  if (user?.mailPreference === 'daily') return 'held';
  return user?.mailPreference === 'urgent' ? 'skipped' : null;
}
