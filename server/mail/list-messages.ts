import type { Actor } from '~/domain/accounts/roles';
import { maskAddress } from '~/domain/notifications/mask-address';
import { MESSAGE_LIST, type MessageKeyOfList } from '~/domain/notifications/message-list';
import type { TableQuery } from '~/domain/shared/table-query';
import { assertCan } from '#server/accounts/assert-can';
import { listPage } from '#server/database/list-page';
import { OutboxMessage } from '#server/models/outbox-message';

/** A page of the outbox for who looks after it: addresses masked, nothing of the content. */
export async function listMessages({ actor, query }: { actor: Actor; query: TableQuery<MessageKeyOfList> }) {
  assertCan(actor, 'outbox.read');
  const page = await listPage({ model: OutboxMessage, scope: {}, definition: MESSAGE_LIST, query });
  const rows = page.rows.map(({ _id, createdAt, template, to, state, tries, lastError }) => ({
    id: _id,
    cells: { createdAt, template, to: maskAddress(to.email, template), state, tries, lastError },
  }));
  return { ...page, rows };
}

/** How many messages are on their way, collected, or given up. */
export async function countMessages(): Promise<Record<'waiting' | 'held' | 'dead', number>> {
  const [waiting, held, dead] = await Promise.all([
    OutboxMessage.countDocuments({ state: { $in: ['waiting', 'sending'] } }),
    OutboxMessage.countDocuments({ state: 'held' }),
    OutboxMessage.countDocuments({ state: 'dead' }),
  ]);
  return { waiting, held, dead };
}
