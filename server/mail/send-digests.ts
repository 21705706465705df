import type { Locale } from '~/domain/shared/locale';
import { inTransaction } from '#server/database/transaction';
import { OutboxMessage, type OutboxMessageRecord } from '#server/models/outbox-message';
import { User } from '#server/models/user';
import type { MailSection } from '#templates/mail/mail';
import { enqueueMail } from './enqueue-mail';
import { preferencePath } from './preference-token';
import { renderMessage, UNREADABLE } from './render-message';

/** So many messages of one person go into one mail; more make a second one. */
const MESSAGES_A_MAIL = 50;

/** Collects what is held for each person into one mail; returns how many mails there are. */
export async function sendDigests(now: Date, baseUrl: string): Promise<number> {
  const people = await OutboxMessage.distinct('to.userId', { state: 'held' });
  let mails = 0;
  for (const userId of people) {
    while (userId !== null && (await inTransaction(() => collect(userId, now, baseUrl)))) mails += 1;
  }
  return mails;
}

/** One mail with the oldest held messages of a person, in the same transaction in which they stop being held. */
async function collect(userId: string, now: Date, baseUrl: string): Promise<boolean> {
  const held = await OutboxMessage.find({ 'to.userId': userId, state: 'held' })
    .sort({ createdAt: 1 })
    .limit(MESSAGES_A_MAIL)
    .lean();
  if (held.length === 0) return false;
  const ids = held.map(({ _id }) => _id);
  const user = await User.findById(userId).lean();
  if (!user || user.disabled) {
    await OutboxMessage.updateMany({ _id: { $in: ids }, state: 'held' }, { $set: { state: 'skipped', props: null } });
    return false;
  }
  const { messages, unreadable } = sectionsOf(held, user.locale, baseUrl);
  await OutboxMessage.updateMany(
    { _id: { $in: unreadable }, state: 'held' },
    { $set: { state: 'dead', lastError: UNREADABLE } },
  );
  if (messages.length === 0) return true;
  const collection = await enqueueMail({
    to: { email: user.email, locale: user.locale, userId },
    template: 'digest',
    props: { at: now.toISOString(), messages, preferencePath: preferencePath(userId) },
    now,
  });
  const delivery = { at: now, via: 'digest' as const, messageId: collection, mayBeDuplicate: false };
  await OutboxMessage.updateMany(
    { _id: { $in: ids }, state: 'held' },
    { $set: { state: 'sent', delivery, props: null } },
  );
  return true;
}

function sectionsOf(held: readonly OutboxMessageRecord[], locale: Locale, baseUrl: string) {
  const messages: MailSection[] = [];
  const unreadable: string[] = [];
  for (const message of held) {
    try {
      const { said } = renderMessage({ ...message, to: { ...message.to, locale } }, baseUrl);
      messages.push({ heading: said.subject, paragraphs: said.paragraphs, ...(said.link ? { link: said.link } : {}) });
    } catch {
      unreadable.push(message._id);
    }
  }
  return { messages, unreadable };
}
