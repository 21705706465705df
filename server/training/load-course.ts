import { can, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { Award } from '#server/models/award';
import { Course, type CourseRecord } from '#server/models/course';
import { Organisation } from '#server/models/organisation';

/** A course of the actor's institution, or before an auditor. `not-found` for everybody else. */
export async function loadCourse(actor: Actor, courseId: string, action: Action): Promise<CourseRecord> {
  const course = await Course.findOne({ _id: courseId }).lean<CourseRecord>();
  if (!course || !can(actor, 'training.read', course)) throw new DomainError('not-found');
  assertCan(actor, action, course);
  return course;
}

/** An open course that the actor's organisation takes part in: it has an accepted award of one of its calls. */
export async function loadOwnCourse(
  actor: Actor,
  courseId: string,
): Promise<{ course: CourseRecord; organisationId: string }> {
  const organisationId = actor.home?.kind === 'organisation' ? actor.home.id : '';
  const course = await Course.findOne({ _id: courseId, state: 'open' }).lean<CourseRecord>();
  if (!course || !(await takesPart(course, organisationId))) throw new DomainError('not-found');
  assertCan(actor, 'training.follow', { organisationId });
  return { course, organisationId };
}

export const takesPart = async ({ calls }: Pick<CourseRecord, 'calls'>, organisationId: string): Promise<boolean> =>
  (await Award.exists({ callId: { $in: calls }, organisationId, state: 'accepted' })) !== null;

/** The organisations that a course is for, by their names. */
export async function organisationsOf({ calls }: Pick<CourseRecord, 'calls'>): Promise<{ id: string; name: string }[]> {
  const ids = await Award.distinct('organisationId', { callId: { $in: calls }, state: 'accepted' });
  const organisations = await Organisation.find({ _id: { $in: ids } }, { name: 1 })
    .sort({ name: 1 })
    .lean();
  return organisations.map(({ _id: id, name }) => ({ id, name }));
}
