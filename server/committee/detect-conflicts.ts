import type { DetectedConflict } from '~/domain/committee/conflicts';
import { detectedBetween } from '~/domain/committee/detection';
import { peopleNamed } from '~/domain/organisations/profile-names';
import type { ProfileContent } from '~/domain/organisations/profile-schema';
import { Application } from '#server/models/application';
import { AuditEvent } from '#server/models/audit-event';
import { Invitation } from '#server/models/invitation';
import { Organisation } from '#server/models/organisation';
import { OrganisationProfile } from '#server/models/organisation-profile';
import { Submission } from '#server/models/submission';
import { User } from '#server/models/user';

/**
 * What the portal finds between somebody and organisations: a membership, now or before, an address at the same domain,
 * somebody of a similar name who acts for it. A number of queries that does not grow with the organisations.
 */
export async function detectConflicts(
  userId: string,
  organisationIds: readonly string[],
): Promise<Map<string, DetectedConflict[]>> {
  const ids = { $in: [...organisationIds] };
  // One after another: it runs within transactions, too.
  const member = await User.findOne({ _id: userId }, { name: 1, email: 1 }).orFail().lean();
  const organisations = await Organisation.find({ _id: ids }, { name: 1 }).lean();
  const profiles = await OrganisationProfile.find({ _id: ids }, { content: 1 }).lean();
  const people = await User.find(
    { 'home.kind': 'organisation', 'home.id': ids },
    { name: 1, email: 1, home: 1 },
  ).lean();
  const memberOf = await membershipsOf(userId, organisationIds);
  const profileOf = new Map(profiles.map(({ _id, content }) => [_id, content]));
  return new Map(
    organisations.map(({ _id, name }) => {
      const profile = profileOf.get(_id);
      const own = people.filter(({ home }) => home?.id === _id);
      const found = detectedBetween(member, {
        membership: memberOf.has(_id) ? name : null,
        emails: [...own.map(({ email }) => email), ...(profile ? emailsIn(profile) : [])],
        people: [...own.map((person) => person.name), ...(profile ? peopleIn(profile) : [])],
      });
      return [_id, found];
    }),
  );
}

/** Organisations that somebody belongs or belonged to, or for which they began or submitted an application. */
async function membershipsOf(userId: string, organisationIds: readonly string[]): Promise<Set<string>> {
  const of = { organisationId: { $in: [...organisationIds] } };
  const user = await User.findOne({ _id: userId }, { home: 1 }).lean();
  const invited = await Invitation.find(
    { 'home.id': { $in: [...organisationIds] }, 'accepted.userId': userId },
    { home: 1 },
  ).lean();
  const events = await AuditEvent.find(
    { 'subject.kind': 'user', 'subject.id': userId, action: { $in: ['people.removed', 'people.joined'] } },
    { details: 1 },
  ).lean();
  const started = await Application.find({ ...of, 'started.by': userId }, { organisationId: 1 }).lean();
  const submitted = await Submission.find({ ...of, by: userId }, { organisationId: 1 }).lean();
  const homes = [user, ...invited, ...events.map(({ details }) => details as { home?: { id?: string } })];
  return new Set([
    ...homes.map((one) => one?.home?.id ?? ''),
    ...[...started, ...submitted].map(({ organisationId }) => organisationId),
  ]);
}

const emailsIn = ({ contacts: { email, contact, signatories } }: ProfileContent): string[] =>
  [email, contact.email, ...signatories.map((signatory) => signatory.email)].filter((one) => one !== '');

function peopleIn(profile: ProfileContent): string[] {
  const { safeguarding, psea, antiFraud } = profile.mandate.policies;
  const focal = [safeguarding, psea, antiFraud].map(({ focalPoint }) => focalPoint);
  return [...peopleNamed(profile), profile.contacts.contact.name, ...focal].filter((name) => name !== '');
}
