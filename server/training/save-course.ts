import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { CourseInput } from '~/domain/training/schema';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Course, type CourseRecord } from '#server/models/course';
import { Trainee } from '#server/models/trainee';
import { trainingCalls } from './training-calls';

interface Arguments {
  actor: Actor;
  /** Null for a new course. */
  courseId: string | null;
  input: CourseInput;
  now: Date;
}

/**
 * Makes a course of the actor's institution, or changes it; gives its id. What certificates rest on does not change any more,
 * and no session goes away that somebody was at (`wrong-state`).
 */
export async function saveCourse({ actor, courseId, input, now }: Arguments): Promise<string> {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  assertCan(actor, 'training.manage', { institutionId });
  const offered = await trainingCalls(institutionId);
  if (input.calls.some((id) => !offered.some((call) => call.id === id)))
    throw new DomainError('invalid', 'training.error.calls', { field: 'calls' });
  const { version, share, everyCoordinator, staffShare, sessions: typed, ...said } = input;
  const sessions = typed.toSorted((one, other) => (`${one.day}${one.from}` < `${other.day}${other.from}` ? -1 : 1));
  const content = { ...said, sessions, rule: { share, everyCoordinator, staffShare } };
  const id = courseId ?? randomUUID();
  await inTransaction(async () => {
    const before = courseId === null ? null : await Course.findOne({ _id: id, institutionId }).lean<CourseRecord>();
    if (courseId !== null && !before) throw new DomainError('not-found');
    if (before) {
      await assertChangeable(before, content);
      const { matchedCount } = await Course.updateOne({ _id: id, version }, { $set: content, $inc: { version: 1 } });
      if (matchedCount === 0) throw new DomainError('stale', 'training.error.stale');
    } else {
      const created = { by: actor.userId, name: actor.name, at: now };
      await Course.create({ _id: id, institutionId, ...content, state: 'draft', created, version: 1 });
    }
    const action = before ? 'training.course-changed' : 'training.course-made';
    await appendEvent({ actor, action, subject: { kind: 'course', id }, after: content, now });
  });
  return id;
}

async function assertChangeable(before: CourseRecord, content: Pick<CourseRecord, 'sessions' | 'rule'>): Promise<void> {
  const kept = content.sessions.map(({ key }) => key);
  const gone = before.sessions.map(({ key }) => key).filter((key) => !kept.includes(key));
  if (await Trainee.exists({ courseId: before._id, attended: { $in: gone } }))
    throw new DomainError('wrong-state', 'training.error.attendedSession');
  const isSame =
    gone.length === 0 &&
    kept.length === before.sessions.length &&
    JSON.stringify(Object.entries(before.rule).sort()) === JSON.stringify(Object.entries(content.rule).sort());
  if (!isSame && (await Trainee.exists({ courseId: before._id, certificate: { $ne: null } })))
    throw new DomainError('wrong-state', 'training.error.certified');
}
