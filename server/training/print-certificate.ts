import type { Locale } from '~/domain/shared/locale';
import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { contentDisposition } from '~/domain/files/content-disposition';
import { DomainError } from '~/domain/shared/errors';
import { currentConfig } from '#server/current-config';
import { loadLetterPaper } from '#server/letter-texts/load-letter-paper';
import { Course, type CourseRecord } from '#server/models/course';
import { Institution } from '#server/models/institution';
import { Trainee, type TraineeRecord } from '#server/models/trainee';
import { certificateDocument } from '#templates/training/certificate';

interface Arguments {
  actor: Actor;
  courseId: string;
  traineeId: string;
  locale: Locale;
}

/** Somebody's certificate in a language, for the organisation that sent the person and for the institution. */
export async function certificateResponse({ actor, courseId, traineeId, locale }: Arguments): Promise<Response> {
  const person = await Trainee.findOne({ _id: traineeId, courseId, certificate: { $ne: null } }).lean<TraineeRecord>();
  const mayRead = person && (can(actor, 'training.read', person) || can(actor, 'training.follow', person));
  const course = await Course.findOne({ _id: courseId }).lean<CourseRecord>();
  if (!mayRead || !course || !person.certificate) throw new DomainError('not-found');
  const { number, code, at, name } = person.certificate;
  const { name: institution } = await Institution.findOne({ _id: course.institutionId }, { name: 1 }).orFail().lean();
  const { headIn } = await loadLetterPaper(course.institutionId);
  const bytes = await certificateDocument({
    ...{ locale, institution, head: headIn(locale), number, code },
    address: `${currentConfig().BASE_URL}/certificates/${code}`,
    ...{ issuedAt: at, issuedBy: name, name: person.name, organisation: person.organisation },
    ...{ course: course.title, topics: course.topics, sessions: course.sessions.length },
    first: course.sessions[0]?.day ?? '',
    last: course.sessions.at(-1)?.day ?? '',
    attended: course.sessions.filter(({ key }) => person.attended.includes(key)).length,
  });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Language': locale,
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition('inline', `${number}.pdf`),
      'Cache-Control': 'private, no-store',
    },
  });
}
