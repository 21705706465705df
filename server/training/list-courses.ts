import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { pageWithin } from '#server/database/page-within';
import { Award } from '#server/models/award';
import { Course, type CourseRecord } from '#server/models/course';
import { Trainee } from '#server/models/trainee';

const PAGE_SIZE = 25;

interface Arguments {
  actor: Actor;
  /** From 1. */
  page: number;
}

/** The courses of the actor's institution, or of all before an auditor; the newest first. */
export function listOfficeCourses({ actor, page }: Arguments) {
  const institutionId = actor.home?.kind === 'institution' ? actor.home.id : '';
  const isEverywhere = can(actor, 'training.read', {});
  return list(isEverywhere ? {} : { institutionId }, page, {});
}

/** The open courses that the actor's organisation takes part in. */
export async function listOwnCourses({ actor, page }: Arguments) {
  const organisationId = actor.home?.kind === 'organisation' ? actor.home.id : '';
  const calls = await Award.distinct('callId', { organisationId, state: 'accepted' });
  return list({ calls: { $in: calls }, state: 'open' as const }, page, { organisationId });
}

async function list(filter: Record<string, unknown>, wanted: number, people: { organisationId?: string }) {
  const total = await Course.countDocuments(filter);
  const { skipped, ...shown } = pageWithin(wanted, total, PAGE_SIZE);
  const courses = await Course.find(filter)
    .sort({ 'created.at': -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<CourseRecord[]>();
  const counted = await Trainee.aggregate<{ _id: string; count: number }>([
    { $match: { courseId: { $in: courses.map(({ _id }) => _id) }, ...people } },
    { $group: { _id: '$courseId', count: { $sum: 1 } } },
  ]);
  const countOf = new Map(counted.map(({ _id, count }) => [_id, count]));
  const rows = courses.map(({ _id: id, title, sessions, state }) => ({
    ...{ id, title, state, sessions: sessions.length },
    first: sessions[0]?.day ?? '',
    last: sessions.at(-1)?.day ?? '',
    people: countOf.get(id) ?? 0,
  }));
  return { rows, total, ...shown };
}

export type CourseList = Awaited<ReturnType<typeof listOfficeCourses>>;
