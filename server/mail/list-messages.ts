import type { Actor } from '~/domain/accounts/roles';
import { maskAddress } from '~/domain/notifications/mask-address';
import { MESSAGE_LIST, type MessageKeyOfList } from '~/domain/notifications/message-list';
import type { TableQuery } from '~/domain/shared/table-query';
import { assertCan } from '#server/accounts/assert-can';
import { eachRow, listPage } from '#server/database/list-page';
import { OutboxMessage, type OutboxMessageRecord } from '#server/models/outbox-message';
import { countUndelivered } from './undelivered-mails';

interface Arguments {
  actor: Actor;
  query: TableQuery<MessageKeyOfList>;
}

/** A page of the outbox for who looks after it: addresses masked, nothing of the content. */
export async function listMessages({ actor, query }: Arguments) {
  assertCan(actor, 'outbox.read');
  const page = await listPage(optionsOf(query));
  return { ...page, rows: page.rows.map(rowOf) };
}

/** The same list from its first to its last row, for files. */
export async function* eachMessage({ actor, query }: Arguments): AsyncGenerator<ReturnType<typeof rowOf>> {
  assertCan(actor, 'outbox.read');
  for await (const message of eachRow(optionsOf(query))) yield rowOf(message);
}

const optionsOf = (query: Arguments['query']) => ({
  model: OutboxMessage,
  scope: {},
  definition: MESSAGE_LIST,
  query,
});

function rowOf({ _id, createdAt, template, to, state, tries, lastError }: OutboxMessageRecord) {
  return { id: _id, cells: { createdAt, template, to: maskAddress(to.email, template), state, tries, lastError } };
}

/** How many messages are on their way, collected, or given up. */
export async function countMessages(): Promise<Record<'waiting' | 'held' | 'dead', number>> {
  const [waiting, held, dead] = await Promise.all([
    OutboxMessage.countDocuments({ state: { $in: ['waiting', 'sending'] } }),
    OutboxMessage.countDocuments({ state: 'held' }),
    countUndelivered(),
  ]);
  return { waiting, held, dead };
}
