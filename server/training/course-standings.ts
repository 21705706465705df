import { trainingStanding, type TrainingStanding } from '~/domain/training/standing';
import type { Localized } from '~/domain/shared/localized';
import { Course, type CourseRecord } from '#server/models/course';
import { Trainee, type TraineeRecord } from '#server/models/trainee';

export interface CourseStanding extends TrainingStanding {
  id: string;
  title: Localized;
}

/** Where an organisation stands in each open course that grants of a call depend on. */
export async function courseStandings(callId: string, organisationId: string): Promise<CourseStanding[]> {
  const courses = await Course.find({ calls: callId, state: 'open' }, { title: 1, sessions: 1, rule: 1 })
    .sort({ 'created.at': 1, _id: 1 })
    .lean<Pick<CourseRecord, '_id' | 'title' | 'sessions' | 'rule'>[]>();
  const people = await Trainee.find(
    { courseId: { $in: courses.map(({ _id }) => _id) }, organisationId },
    { courseId: 1, part: 1, attended: 1 },
  ).lean<Pick<TraineeRecord, 'courseId' | 'part' | 'attended'>[]>();
  return courses.map(({ _id: id, title, sessions, rule }) => ({
    ...{ id, title },
    ...trainingStanding(
      people.filter(({ courseId }) => courseId === id),
      sessions.map(({ key }) => key),
      rule,
    ),
  }));
}
