import { randomBytes } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { letterCode, LETTER_CODE_BYTES } from '~/domain/letters/code';
import { hasCompleted } from '~/domain/training/standing';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Course } from '#server/models/course';
import { Trainee, type TraineeRecord } from '#server/models/trainee';
import { takeNumber } from '#server/numbers/take-number';
import { loadCourse } from './load-course';

interface Arguments {
  actor: Actor;
  courseId: string;
  now: Date;
}

/** Gives a certificate to everybody who has completed the course and has none; gives how many. */
export async function issueCertificates({ actor, courseId, now }: Arguments): Promise<number> {
  const { institutionId } = await loadCourse(actor, courseId, 'training.manage');
  return inTransaction(async () => {
    // Holds the course: nobody marks attendance meanwhile, and of two who issue at once the later finds nothing left.
    const course = await Course.findOneAndUpdate(
      { _id: courseId, state: 'open' },
      { $inc: { version: 1 } },
      { returnDocument: 'after' },
    ).lean();
    if (!course) throw new DomainError('wrong-state', 'training.error.notOpen');
    const sessions = course.sessions.map(({ key }) => key);
    const waiting = await Trainee.find({ courseId, certificate: null })
      .sort({ organisation: 1, folded: 1 })
      .lean<TraineeRecord[]>();
    const completed = waiting.filter(({ attended }) => hasCompleted(attended, sessions, course.rule.share));
    if (completed.length === 0) throw new DomainError('wrong-state', 'training.error.nobody');
    for (const { _id } of completed) {
      const number = await takeNumber(institutionId, 'TRN', now);
      const code = letterCode(randomBytes(LETTER_CODE_BYTES));
      const certificate = { number, code, by: actor.userId, name: actor.name, at: now };
      await Trainee.updateOne({ _id }, { $set: { certificate }, $inc: { version: 1 } });
    }
    const subject = { kind: 'course', id: courseId };
    const details = { certificates: completed.length };
    await appendEvent({ actor, action: 'training.certificates-issued', subject, details, now });
    return completed.length;
  });
}
