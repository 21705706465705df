import { Application } from '#server/models/application';
import { AuditEvent } from '#server/models/audit-event';

/**
 * How many submissions of a call the audit trail tells of that are not there any more: somebody took them out of the
 * database, and an opening must not pass over that.
 */
export async function missingSubmissions(
  callId: string,
  received: readonly { applicationId: string }[],
): Promise<number> {
  const applications = await Application.find({ callId }, { _id: 1 }).lean();
  const submitted = await AuditEvent.find(
    { action: 'applications.submitted', 'subject.id': { $in: applications.map(({ _id }) => _id) } },
    { subject: 1 },
  ).lean();
  const told = countOf(submitted.map(({ subject }) => subject.id));
  const there = countOf(received.map(({ applicationId }) => applicationId));
  return [...told].reduce((sum, [id, count]) => sum + Math.max(0, count - (there.get(id) ?? 0)), 0);
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
