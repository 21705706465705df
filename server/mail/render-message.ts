import type { OutboxMessageRecord } from '#server/models/outbox-message';
import { isMailName, mails } from '#templates/mail/all-mails';
import type { Mail, MailTemplate } from '#templates/mail/mail';
import { openProps } from './sealed-props';

/** The code of the error that no further try can mend. */
export const UNREADABLE = 'EUNREADABLE';

/** Writes a waiting message in its recipient's language. Throws `UNREADABLE` when its template or its values are gone. */
export function renderMessage(message: OutboxMessageRecord, baseUrl: string): Mail {
  const { _id, template, props, to } = message;
  try {
    if (!isMailName(template) || props === null) throw new Error('There is no such mail any more');
    const write = mails[template] as MailTemplate<never>;
    return write(openProps(_id, props) as never, { locale: to.locale, baseUrl });
  } catch (cause) {
    throw Object.assign(new Error(`The message ${_id} cannot be written`, { cause }), { code: UNREADABLE });
  }
}
