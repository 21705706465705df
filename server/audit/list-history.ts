import { AuditEvent } from '#server/models/audit-event';
import { personNames } from './person-names';

const SHOWN = 50;

/** One line of a subject's history, as its panel shows it. */
export interface HistoryEvent {
  id: string;
  at: Date;
  action: string;
  /** Null for the portal itself and for visitors. */
  person: string | null;
}

/**
 * The latest events about a subject, the newest first, at most 50. The caller has loaded the subject in the actor's
 * scope: who may read it may read its history.
 */
export async function listHistory(subject: { kind: string; id: string }): Promise<HistoryEvent[]> {
  const events = await AuditEvent.find({ 'subject.id': subject.id, 'subject.kind': subject.kind })
    .sort({ at: -1, _id: -1 })
    .limit(SHOWN)
    .lean();
  const names = await personNames(events.map(({ actorId }) => actorId));
  return events.map(({ _id, at, action, actorId }) => ({
    id: _id,
    at,
    action,
    person: actorId && (names.get(actorId) ?? actorId),
  }));
}
