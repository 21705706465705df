import type { Actor } from '~/domain/accounts/roles';
import { appendEvent, type NewEvent } from '#server/audit/append-event';
import { enqueueMail } from '#server/mail/enqueue-mail';
import type { UserRecord } from '#server/models/user';
import type { MailName, MailProps } from '#templates/mail/all-mails';
import { standingOf } from './write-person';

interface RecordedChange<Name extends MailName> extends Pick<NewEvent, 'action' | 'details' | 'now'> {
  actor: Actor;
  /** The person as they were, and as they are now. */
  before: UserRecord;
  after: UserRecord;
  /** The mail that tells them. */
  template: Name;
  props: MailProps<Name>;
}

/** Records what was done to a person's standing and tells them by mail. Call it in the transaction of the change. */
export async function recordChange<Name extends MailName>(change: RecordedChange<Name>): Promise<void> {
  const { before, after, template, props, now, ...event } = change;
  const userId = before._id;
  await appendEvent({
    ...event,
    subject: { kind: 'user', id: userId },
    before: standingOf(before),
    after: standingOf(after),
    now,
  });
  const to = { email: before.email, locale: before.locale, userId };
  await enqueueMail({ to, template, props, now });
}
