import type { Actor } from '~/domain/accounts/roles';
import type { CourseInput } from '~/domain/training/schema';
import type { AwardRecord } from '#server/models/award';
import { Call } from '#server/models/call';
import { openCourse } from '#server/training/open-course';
import { saveCourse } from '#server/training/save-course';
import { dayIn } from './agreement';

const words = (text: string) => ({ en: text, ru: `${text} (ru)`, tk: `${text} (tk)` });

/** The pilot's five-day course for coordinators, two sessions of which have been held. */
export const courseInput = (callId: string, wishes: Partial<CourseInput> = {}): CourseInput => ({
  version: 0,
  title: words('Case management for coordinators'),
  topics: words('Case management in social work\nQuality standards of social services\nPlanning tools'),
  calls: [callId],
  share: 50,
  everyCoordinator: true,
  staffShare: 50,
  sessions: [-4, -3, 3, 4].map((days, at) => ({
    ...{ key: `s${at}`, day: dayIn(days), from: '09:00', to: '13:00', place: 'Online', trainer: 'Trainer' },
  })),
  ...wishes,
});

/** Lets the grants of an award's call depend on training. */
export const wantTraining = ({ callId }: Pick<AwardRecord, 'callId'>) =>
  Call.updateOne(
    { _id: callId },
    {
      $push: {
        'current.content.terms.preconditions': { key: 'training', kind: 'training', text: words('Staff are trained') },
      },
    },
  );

/** An open course for the call of an award. */
export async function openedCourse(
  { award, manager }: { award: AwardRecord; manager: Actor },
  wishes: Partial<CourseInput> = {},
): Promise<string> {
  await wantTraining(award);
  const input = courseInput(award.callId, wishes);
  const courseId = await saveCourse({ actor: manager, courseId: null, input, now: new Date() });
  await openCourse({ actor: manager, courseId, now: new Date() });
  return courseId;
}
