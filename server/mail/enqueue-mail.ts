import { randomUUID } from 'node:crypto';
import type { Locale } from '~/domain/shared/locale';
import { OutboxMessage } from '#server/models/outbox-message';
import type { MailName, MailProps } from '#templates/mail/all-mails';
import { sealProps } from './sealed-props';

interface NewMail<Name extends MailName> {
  to: { email: string; locale: Locale; userId?: string };
  template: Name;
  props: MailProps<Name>;
  now: Date;
}

/**
 * Puts a mail into the outbox and gives the message's id. Call it inside the transaction of what the mail tells of; a
 * worker sends it after the commit. Name the person (`userId`) where there is an account: their choice of a daily
 * collection counts for templates that may wait.
 */
export async function enqueueMail<Name extends MailName>({ to, template, props, now }: NewMail<Name>): Promise<string> {
  const _id = randomUUID();
  await OutboxMessage.create({
    _id,
    template,
    props: sealProps(_id, props as object),
    to: { ...to, userId: to.userId ?? null },
    state: 'waiting',
    createdAt: now,
    dueAt: now,
    tries: 0,
  });
  return _id;
}
