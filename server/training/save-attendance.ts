import type { Actor } from '~/domain/accounts/roles';
import { portalDay } from '~/domain/shared/portal-day';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Course } from '#server/models/course';
import { Trainee, type TraineeRecord } from '#server/models/trainee';
import { loadCourse } from './load-course';

interface Arguments {
  actor: Actor;
  courseId: string;
  input: {
    version: number;
    /** Whom the form shows; nobody else is changed. */
    people: string[];
    /** `<trainee>:<session>` of each box that is ticked. */
    attended: string[];
  };
  now: Date;
}

/**
 * Says who was at which session. Sessions of days to come are refused, and those who have a certificate are left as they
 * are: theirs is corrected with a reason.
 */
export async function saveAttendance({ actor, courseId, input, now }: Arguments): Promise<void> {
  const course = await loadCourse(actor, courseId, 'training.manage');
  if (course.state !== 'open') throw new DomainError('wrong-state', 'training.error.notOpen');
  const today = portalDay(now);
  const held = course.sessions.filter(({ day }) => day <= today).map(({ key }) => key);
  const ticked = new Set(input.attended);
  const sessionKeys = course.sessions.map(({ key }) => key);
  await inTransaction(async () => {
    const { matchedCount } = await Course.updateOne(
      { _id: courseId, version: input.version },
      { $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'training.error.stale');
    const people = await Trainee.find({
      courseId,
      _id: { $in: input.people },
      certificate: null,
    }).lean<TraineeRecord[]>();
    let changed = 0;
    for (const { _id, attended: before } of people) {
      const attended = sessionKeys.filter((key) => ticked.has(`${_id}:${key}`));
      if (attended.some((key) => !held.includes(key))) throw new DomainError('invalid', 'training.error.future');
      if (attended.join() === before.join()) continue;
      await Trainee.updateOne({ _id }, { $set: { attended }, $inc: { version: 1 } });
      changed += 1;
    }
    const subject = { kind: 'course', id: courseId };
    await appendEvent({ actor, action: 'training.attendance-saved', subject, details: { people: changed }, now });
  });
}
