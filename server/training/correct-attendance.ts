import type { Actor } from '~/domain/accounts/roles';
import { hasCompleted } from '~/domain/training/standing';
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
  traineeId: string;
  input: { version: number; attended: string[]; reason: string };
  now: Date;
}

/**
 * Corrects the attendance that a certificate rests on, with the reason. Where it is not enough any more, the certificate is
 * taken back: whoever checks it is told that it does not hold.
 */
export async function correctAttendance({ actor, courseId, traineeId, input, now }: Arguments): Promise<void> {
  const course = await loadCourse(actor, courseId, 'training.manage');
  const today = portalDay(now);
  const held = course.sessions.filter(({ day }) => day <= today).map(({ key }) => key);
  const attended = held.filter((key) => input.attended.includes(key));
  await inTransaction(async () => {
    const before = await Trainee.findOne({ _id: traineeId, courseId }).lean<TraineeRecord>();
    if (!before) throw new DomainError('not-found');
    if (!before.certificate) throw new DomainError('wrong-state', 'training.error.notFrozen');
    const sessions = course.sessions.map(({ key }) => key);
    const isEnough = hasCompleted(attended, sessions, course.rule.share);
    const { matchedCount } = await Trainee.updateOne(
      { _id: traineeId, version: input.version },
      { $set: { attended, ...(isEnough ? {} : { certificate: null }) }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'training.error.stale');
    await Course.updateOne({ _id: courseId }, { $inc: { version: 1 } });
    await appendEvent({
      ...{ actor, action: 'training.attendance-corrected', subject: { kind: 'course', id: courseId }, now },
      details: {
        ...{ certificate: before.certificate.number, before: before.attended, after: attended },
        ...{ reason: input.reason, withdrawn: !isEnough },
      },
    });
  });
}
