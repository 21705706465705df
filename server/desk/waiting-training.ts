import type { Actor } from '~/domain/accounts/roles';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { Award } from '#server/models/award';
import { Course, type CourseRecord } from '#server/models/course';
import { Trainee } from '#server/models/trainee';
import type { WaitingProvider } from './waiting-provider';

async function unnamed({ home }: Actor) {
  const organisationId = home?.kind === 'organisation' ? home.id : '';
  const calls = await Award.distinct('callId', { organisationId, state: 'accepted' });
  const named = await Trainee.distinct('courseId', { organisationId });
  return { calls: { $in: calls }, state: 'open' as const, _id: { $nin: named } };
}

/** On the desk of an organisation: courses that it takes part in and has named nobody for. */
export const traineesWanted: WaitingProvider = {
  id: 'trainees-wanted',
  heading: 'training.desk.wanted',
  action: 'training.follow',
  section: 'training',
  count: async (actor) => Course.countDocuments(await unnamed(actor)),
  list: async (actor, _now, limit) => {
    const courses = await Course.find(await unnamed(actor))
      .sort({ 'created.at': -1 })
      .limit(limit)
      .lean<CourseRecord[]>();
    return courses.map(({ _id, title, sessions: [first] }) => ({
      label: 'training.desk.item',
      values: { title },
      href: `/training/${_id}`,
      until: first ? startOfPortalDay(first.day) : null,
    }));
  },
};
