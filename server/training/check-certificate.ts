import { readLetterCode } from '~/domain/letters/code';
import { addressGroup, type Client } from '#server/accounts/client';
import { Course, type CourseRecord } from '#server/models/course';
import { Institution } from '#server/models/institution';
import { Trainee, type TraineeRecord } from '#server/models/trainee';
import { throttling } from '#server/security/throttle';

interface Arguments {
  code: string;
  client: Pick<Client, 'address'>;
}

const MINUTE = 60;
const checks = throttling('certificate-check', [[60, 5 * MINUTE], [600, 24 * 60 * MINUTE]]); // prettier-ignore

/**
 * What stands on a certificate, for whoever holds its code; null where there is none, or it was taken back. Throws `throttled`
 * for too many checks from one address.
 */
export async function checkCertificate({ code, client }: Arguments) {
  await checks.attempt(addressGroup(client.address));
  const given = readLetterCode(code) ?? 'none';
  const person = await Trainee.findOne({ 'certificate.code': given }).lean<TraineeRecord>();
  const course = await Course.findOne({ _id: person?.courseId ?? 'none' }).lean<CourseRecord>();
  const institution = await Institution.findOne({ _id: person?.institutionId ?? 'none' }, { name: 1 }).lean();
  if (!person?.certificate || !course || !institution) return null;
  const { number, at } = person.certificate;
  const { en, ru, tk } = institution.name;
  return {
    ...{ number, issuedAt: at, name: person.name, organisation: person.organisation, course: course.title },
    institution: { en, ru, tk },
  };
}
