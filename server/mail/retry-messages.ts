import type { Actor } from '~/domain/accounts/roles';
import { MESSAGE_ACTS } from '~/domain/notifications/status';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { OutboxMessage } from '#server/models/outbox-message';

/** Gives dead messages their tries again: all of those named, or none where one is not dead any more. */
export async function retryMessages({ actor, ids, now }: { actor: Actor; ids: readonly string[]; now: Date }) {
  assertCan(actor, 'outbox.retry');
  await inTransaction(async () => {
    const chosen = [...new Set(ids)];
    const { matchedCount } = await OutboxMessage.updateMany(
      { _id: { $in: chosen }, state: { $in: MESSAGE_ACTS.retry } },
      { $set: { state: 'waiting', dueAt: now, tries: 0 } },
    );
    if (matchedCount !== chosen.length) throw new DomainError('stale', 'outbox.error.notDead');
    for (const id of chosen) {
      await appendEvent({ actor, action: 'outbox.retried', subject: { kind: 'mail', id }, now });
    }
  });
}
