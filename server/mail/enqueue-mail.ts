import { randomUUID } from 'node:crypto';
import type { Locale } from '~/domain/shared/locale';
import { OutboxMessage } from '#server/models/outbox-message';
import type { MailName, MailProps } from '#templates/mail/all-mails';

interface NewMail<Name extends MailName> {
  to: { email: string; locale: Locale; userId?: string };
  template: Name;
  props: MailProps<Name>;
  now: Date;
}

/** Puts a mail into the outbox. Call it inside the transaction of what the mail tells of. */
export async function enqueueMail<Name extends MailName>({ to, template, props, now }: NewMail<Name>): Promise<void> {
  await OutboxMessage.create({
    _id: randomUUID(),
    template,
    props: props as Record<string, unknown>,
    to: { ...to, userId: to.userId ?? null },
    state: 'waiting',
    createdAt: now,
    dueAt: now,
    tries: 0,
  });
}
