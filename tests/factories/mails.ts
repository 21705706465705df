import { openProps } from '#server/mail/sealed-props';
import { renderMessage } from '#server/mail/render-message';
import { OutboxMessage } from '#server/models/outbox-message';

/** The mails in the outbox for an address, newest first, as far as they have not left: name, values, and as written. */
export async function mailsTo(email: string, baseUrl = 'http://localhost:3000') {
  const messages = await OutboxMessage.find({ 'to.email': email, props: { $ne: null } })
    .sort({ createdAt: -1 })
    .lean();
  return messages.map((message) => ({
    id: message._id,
    template: message.template,
    props: openProps(message._id, message.props ?? ''),
    mail: renderMessage(message, baseUrl),
  }));
}
