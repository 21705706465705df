import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { AuditEvent } from '#server/models/audit-event';
import { currentRequest } from '#server/process/request-context';

interface NewEvent {
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
  now: Date;
}

/** Appends an audit event. Call it inside the transaction of the change that it tells of. */
export async function appendEvent({
  actor,
  action,
  subject,
  details = {},
  before,
  after,
  now,
}: NewEvent): Promise<void> {
  await AuditEvent.create({
    _id: randomUUID(),
    at: now,
    action,
    actorId: actor?.userId ?? null,
    actorRoles: [...(actor?.roles ?? [])],
    subject,
    details,
    before: before === undefined ? null : digestOf(before),
    after: after === undefined ? null : digestOf(after),
    requestId: currentRequest()?.requestId ?? null,
  });
}

function digestOf(state: unknown): string {
  return createHash('sha256').update(canonicalJson(state)).digest('hex');
}
