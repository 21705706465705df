import { EVENT_EXPORT, EVENT_LIST, type EventExportKey, type EventKey } from '~/domain/audit/event-list';
import type { Actor } from '~/domain/accounts/roles';
import type { TableRow } from '~/domain/shared/table-definition';
import type { TableQuery } from '~/domain/shared/table-query';
import { assertCan } from '#server/accounts/assert-can';
import { eachRow, listPage } from '#server/database/list-page';
import { AuditEvent, type AuditEventRecord } from '#server/models/audit-event';
import { User } from '#server/models/user';
import { personNames } from './person-names';

const FIELDS = { kind: 'subject.kind', subject: 'subject.id' } as const;
/** As many people are looked for whose name holds the searched words. */
const PEOPLE = 100;
const NAMES_AT_ONCE = 500;

export interface EventRow extends TableRow<EventKey> {
  personId: string | null;
}

/** A page of the audit trail, the newest first. */
export async function listEvents({ actor, query }: { actor: Actor; query: TableQuery<EventKey> }) {
  assertCan(actor, 'audit.read');
  const { scope, rest } = await scopeOf(query);
  const page = await listPage({ model: AuditEvent, scope, definition: EVENT_LIST, query: rest, fields: FIELDS });
  const names = await personNames(page.rows.map(({ actorId }) => actorId));
  const rows = page.rows.map((event): EventRow => ({
    id: event._id,
    personId: event.actorId,
    cells: cellsOf(event, names),
  }));
  return { rows, total: page.total, more: page.more, query: { ...page.query, search: query.search } };
}

/** All events that the query asks for, one after another, with everything that they hold. */
export async function* exportEvents(
  actor: Actor,
  query: TableQuery<EventExportKey>,
): AsyncGenerator<TableRow<EventExportKey>> {
  assertCan(actor, 'audit.read');
  const { scope, rest } = await scopeOf(query);
  const options = { model: AuditEvent, scope, definition: EVENT_EXPORT, query: rest, fields: FIELDS };
  let waiting: AuditEventRecord[] = [];
  for await (const event of eachRow(options)) {
    waiting.push(event);
    if (waiting.length < NAMES_AT_ONCE) continue;
    yield* await exportedRows(waiting);
    waiting = [];
  }
  yield* await exportedRows(waiting);
}

async function exportedRows(events: readonly AuditEventRecord[]): Promise<TableRow<EventExportKey>[]> {
  const names = await personNames(events.map(({ actorId }) => actorId));
  return events.map((event) => ({
    id: event._id,
    cells: {
      ...cellsOf(event, names),
      personId: event.actorId,
      roles: event.actorRoles.join(' '),
      details: JSON.stringify(event.details),
      before: event.before,
      after: event.after,
      request: event.requestId,
      hash: event.chain?.hash ?? null,
    },
  }));
}

function cellsOf({ at, action, actorId, subject, chain }: AuditEventRecord, names: Map<string, string>) {
  return {
    at,
    action,
    person: actorId && (names.get(actorId) ?? actorId),
    kind: subject.kind,
    subject: subject.id,
    sequence: chain?.sequence ?? null,
  };
}

/** The search means a person (name, e-mail address, id) or a subject's id; it never scans the events themselves. */
async function scopeOf<Key extends string>(query: TableQuery<Key>) {
  const { search } = query;
  if (search === '') return { scope: {}, rest: query };
  const name = { $regex: search.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' };
  const people = await User.find({ $or: [{ _id: search }, { emailKey: search.toLowerCase() }, { name }] }, { _id: 1 })
    .limit(PEOPLE)
    .lean();
  const scope = { $or: [{ actorId: { $in: people.map(({ _id }) => _id) } }, { 'subject.id': search }] };
  return { scope, rest: { ...query, search: '' } };
}
