import type { Actor } from '~/domain/accounts/roles';
import { maskAddress } from '~/domain/notifications/mask-address';
import { messageMay } from '~/domain/notifications/status';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { OutboxMessage } from '#server/models/outbox-message';

/** One message for who looks after the outbox: where it is and why, nothing of its content. */
export async function getMessage(actor: Actor, id: string) {
  assertCan(actor, 'outbox.read');
  const message = await OutboxMessage.findById(id, { props: 0, lease: 0 }).lean();
  if (!message) throw new DomainError('not-found');
  const { _id, to, discarded, ...rest } = message;
  return {
    ...rest,
    id: _id,
    to: maskAddress(to.email, message.template),
    reason: discarded?.reason ?? null,
    mayRetry: messageMay('retry', message.state),
    mayDiscard: messageMay('discard', message.state),
  };
}
