import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { hasCompleted, trainingStanding } from '~/domain/training/standing';
import { portalDay } from '~/domain/shared/portal-day';
import { Call } from '#server/models/call';
import type { CourseRecord } from '#server/models/course';
import { Trainee, type TraineeRecord } from '#server/models/trainee';
import { loadCourse, loadOwnCourse, organisationsOf } from './load-course';

export type OfficeCourse = Awaited<ReturnType<typeof getOfficeCourse>>;
export type OwnCourse = Awaited<ReturnType<typeof getOwnCourse>>;
export type ShownTrainee = OfficeCourse['people'][number];

interface Arguments {
  actor: Actor;
  courseId: string;
  now: Date;
}

/** A course for its institution: who takes part, where each organisation stands, and what can be done. */
export async function getOfficeCourse({ actor, courseId, now }: Arguments) {
  const course = await loadCourse(actor, courseId, 'training.read');
  const people = await Trainee.find({ courseId }).sort({ organisation: 1, part: 1, folded: 1 }).lean<TraineeRecord[]>();
  const calls = await Call.find({ _id: { $in: course.calls } }, { reference: 1 }).lean();
  const organisations = (await organisationsOf(course)).map((organisation) => ({
    ...organisation,
    ...standingIn(
      course,
      people.filter(({ organisationId }) => organisationId === organisation.id),
    ),
  }));
  const shown = people.map((person) => shownTrainee(course, person));
  const mayManage = can(actor, 'training.manage', course);
  return {
    course: { ...shownCourse(course, now), calls: calls.map(({ reference }) => reference ?? '') },
    organisations,
    people: shown,
    mayManage,
    toCertify: shown.filter(({ isCompleted, certificate }) => isCompleted && !certificate).length,
  };
}

/** A course for an organisation that takes part in it: its own people only. */
export async function getOwnCourse({ actor, courseId, now }: Arguments) {
  const { course, organisationId } = await loadOwnCourse(actor, courseId);
  const people = await Trainee.find({ courseId, organisationId }).sort({ part: 1, folded: 1 }).lean<TraineeRecord[]>();
  return {
    course: shownCourse(course, now),
    standing: standingIn(course, people),
    people: people.map((person) => shownTrainee(course, person)),
  };
}

const standingIn = ({ sessions, rule }: CourseRecord, people: readonly TraineeRecord[]) =>
  trainingStanding(
    people,
    sessions.map(({ key }) => key),
    rule,
  );

function shownCourse({ _id: id, title, topics, sessions, rule, state, version }: CourseRecord, now: Date) {
  const today = portalDay(now);
  const shown = sessions.map((session) => ({ ...session, isHeld: session.day <= today }));
  return { id, title, topics, sessions: shown, rule, state, version };
}

function shownTrainee({ sessions, rule }: CourseRecord, person: TraineeRecord) {
  const { _id: id, organisationId, organisation, name, part, attended, certificate, version } = person;
  const keys = sessions.map(({ key }) => key);
  return {
    ...{ id, organisationId, organisation, name, part, attended, version },
    isCompleted: hasCompleted(attended, keys, rule.share),
    certificate: certificate && { number: certificate.number, at: certificate.at },
  };
}
