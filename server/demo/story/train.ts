import { Course } from '#server/models/course';
import { Trainee } from '#server/models/trainee';
import { portalDay } from '~/domain/shared/portal-day';
import { addTrainees } from '#server/training/add-trainees';
import { issueCertificates } from '#server/training/issue-certificates';
import { openCourse } from '#server/training/open-course';
import { saveAttendance } from '#server/training/save-attendance';
import { saveCourse } from '#server/training/save-course';
import { demoActor } from '../demo-actor';
import { APPLICANTS } from '../pilot/applications';
import { COURSE_TITLE, COURSE_TOPICS } from '../pilot/course';
import { actAt, daysAgo } from './instants';

/** The pilot's course took five days. */
const DAYS = 5;

interface Training {
  callId: string;
  /** Mailboxes of the signatories whose organisations take part. */
  organisations: readonly string[];
  /** The first day, so many days ago. */
  begins: number;
  now: Date;
}

/** A course for the coordinators and staff of a call's awards, held and certified. */
export async function train({ callId, organisations, begins, now }: Training): Promise<void> {
  const manager = await demoActor('manager');
  const sessions = Array.from({ length: DAYS }, (_, at) => ({
    ...{ key: `s${String(at)}`, day: portalDay(daysAgo(now, begins - at)), from: '09:00', to: '13:00' },
    ...{ place: 'Ashgabat', trainer: 'UNICEF' },
  }));
  const courseId = await actAt(daysAgo(now, begins + 7), async (at) => {
    const rule = { share: 80, everyCoordinator: true, staffShare: 80 };
    const input = { version: 0, title: COURSE_TITLE, topics: COURSE_TOPICS, calls: [callId], ...rule, sessions };
    const id = await saveCourse({ actor: manager, courseId: null, input, now: at });
    await openCourse({ actor: manager, courseId: id, now: at });
    for (const mailbox of organisations) {
      const coordinator = APPLICANTS.find(({ signatory }) => signatory === mailbox)?.coordinator ?? '';
      const named = { coordinators: [coordinator], staff: STAFF[mailbox] ?? [] };
      await addTrainees({ actor: await demoActor(mailbox), courseId: id, organisationId: null, input: named, now: at });
    }
    return id;
  });
  await actAt(daysAgo(now, begins - DAYS), async (at) => {
    const { version } = await Course.findById(courseId).orFail().lean();
    const people = (await Trainee.find({ courseId }, { _id: 1 }).lean()).map(({ _id }) => _id);
    const attended = people.flatMap((id) => sessions.map(({ key }) => `${id}:${key}`));
    await saveAttendance({ actor: manager, courseId, input: { version, people, attended }, now: at });
    await issueCertificates({ actor: manager, courseId, now: at });
  });
}

const STAFF: Partial<Record<string, string[]>> = {
  'yenme.signatory': ['Läle Hojagulyýewa', 'Çary Berdiýew'],
  'red.crescent.signatory': ['Enejan Taganowa', 'Oguljeren Saparowa'],
};
