import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { peopleOf } from '#server/calls/tell-audience';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { Course } from '#server/models/course';
import { loadCourse, organisationsOf } from './load-course';

interface Arguments {
  actor: Actor;
  courseId: string;
  now: Date;
}

/** Opens a course to the organisations that need it and asks them to name their people. Opened twice it is open once. */
export async function openCourse({ actor, courseId, now }: Arguments): Promise<void> {
  const course = await loadCourse(actor, courseId, 'training.manage');
  if (course.state === 'open') return;
  if (course.sessions.length === 0) throw new DomainError('wrong-state', 'training.error.noSessions');
  await inTransaction(async () => {
    const opened = { by: actor.userId, name: actor.name, at: now };
    const { matchedCount } = await Course.updateOne(
      { _id: courseId, state: 'draft', version: course.version },
      { $set: { state: 'open', opened }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'training.error.stale');
    await appendEvent({ actor, action: 'training.course-opened', subject: { kind: 'course', id: courseId }, now });
    const people = await peopleOf((await organisationsOf(course)).map(({ id }) => id));
    const props = { courseId, title: course.title, first: course.sessions[0]?.day ?? '' };
    await enqueueMails({ to: people.map(({ to }) => to), template: 'training-opened', props, now });
  });
}
