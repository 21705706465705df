import { randomUUID } from 'node:crypto';
import type { Locale } from '~/domain/shared/locale';
import { OutboxMessage } from '#server/models/outbox-message';
import type { MailName, MailProps } from '#templates/mail/all-mails';
import { sealProps } from './sealed-props';

export interface Recipient {
  email: string;
  locale: Locale;
  userId?: string;
}

interface Written<Name extends MailName> {
  template: Name;
  props: MailProps<Name>;
  now: Date;
}

/**
 * Puts a mail into the outbox and gives the message's id. Call it inside the transaction of what the mail tells of; a
 * worker sends it after the commit. Name the person (`userId`) where there is an account: their choice of a daily
 * collection counts for templates that may wait.
 */
export async function enqueueMail<Name extends MailName>({
  to,
  ...mail
}: Written<Name> & { to: Recipient }): Promise<string> {
  const message = messageOf(to, mail);
  await OutboxMessage.create(message);
  return message._id;
}

/** The same mail to many people, each in their own language, in one write. Call it inside the transaction, too. */
export async function enqueueMails<Name extends MailName>({
  to,
  ...mail
}: Written<Name> & { to: readonly Recipient[] }): Promise<void> {
  if (to.length > 0) await OutboxMessage.insertMany(to.map((recipient) => messageOf(recipient, mail)));
}

function messageOf<Name extends MailName>(to: Recipient, { template, props, now }: Written<Name>) {
  const _id = randomUUID();
  return {
    _id,
    template,
    props: sealProps(_id, props as object),
    to: { ...to, userId: to.userId ?? null },
    state: 'waiting' as const,
    createdAt: now,
    dueAt: now,
    tries: 0,
  };
}
