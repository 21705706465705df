import type { Actor } from '~/domain/accounts/roles';
import type { Discard } from '~/domain/notifications/schema';
import { MESSAGE_ACTS } from '~/domain/notifications/status';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { OutboxMessage } from '#server/models/outbox-message';

interface DiscardMessage {
  actor: Actor;
  id: string;
  input: Discard;
  now: Date;
}

/** Takes a message that has not left out of the outbox, with a reason; what it held is gone then. */
export async function discardMessage({ actor, id, input: { reason }, now }: DiscardMessage): Promise<void> {
  assertCan(actor, 'outbox.discard');
  await inTransaction(async () => {
    if (!(await OutboxMessage.exists({ _id: id }))) throw new DomainError('not-found');
    const { matchedCount } = await OutboxMessage.updateOne(
      { _id: id, state: { $in: MESSAGE_ACTS.discard } },
      { $set: { state: 'discarded', discarded: { at: now, by: actor.userId, reason }, props: null } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'outbox.error.notDiscardable');
    await appendEvent({ actor, action: 'outbox.discarded', subject: { kind: 'mail', id }, details: { reason }, now });
  });
}
