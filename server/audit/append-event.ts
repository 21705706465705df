import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { AuditEvent } from '#server/models/audit-event';
import { currentRequest } from '#server/process/request-context';

export interface NewEvent {
  /** Who did it; null for the portal itself (jobs) and for visitors. */
  actor: Pick<Actor, 'userId' | 'roles'> | null;
  /** What happened, as `<part>.<past tense>`: `accounts.signed-in`, `calls.published`. */
  action: string;
  subject: { kind: string; id: string };
  /** Facts for the reader; neither personal data nor secrets belong here. */
  details?: Record<string, unknown>;
  /** The subject's state before and after: only their SHA-256 is kept. */
  before?: unknown;
  after?: unknown;
  /** Leaves out the request's id, so that nothing else recorded of the same request tells who it was. */
  unlinked?: boolean;
  now: Date;
}

/**
 * Appends an audit event. Call it inside the transaction of the change that it tells of. Its place in the chain is given
 * right after the commit (`chain-events.ts`): a chain head inside of every business transaction would make all of them
 * conflict with each other, for example every submission in the last minute of a call.
 */
export async function appendEvent({
  actor,
  action,
  subject,
  details = {},
  before,
  after,
  unlinked = false,
  now,
}: NewEvent): Promise<void> {
  await AuditEvent.create({
    _id: randomUUID(),
    at: now,
    action,
    actorId: actor?.userId ?? null,
    actorRoles: [...(actor?.roles ?? [])],
    subject,
    // Plain JSON only: the hash is made of what is read back.
    details: JSON.parse(canonicalJson(details)) as Record<string, unknown>,
    before: before === undefined ? null : digestOf(before),
    after: after === undefined ? null : digestOf(after),
    requestId: unlinked ? null : (currentRequest()?.requestId ?? null),
    unchainedSince: now,
  });
}

/** What an event keeps of a state: enough to tell whether a record still says what it said then. */
export function digestOf(state: unknown): string {
  return createHash('sha256').update(canonicalJson(state)).digest('hex');
}
