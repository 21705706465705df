import { enqueueMails } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';
import { mailRecipients } from '#server/people/mail-recipients';
import type { MailName, MailProps } from '#templates/mail/all-mails';
import { audienceOf } from './audience';

interface Change<Name extends MailName> {
  callId: string;
  template: Name;
  props: MailProps<Name>;
  now: Date;
}

/** Mails every person of each organisation in the call's audience; call it in the transaction of the change. */
export async function tellAudience<Name extends MailName>({ callId, ...mail }: Change<Name>): Promise<void> {
  const organisations = await audienceOf(callId);
  const people = await peopleOf(organisations);
  await enqueueMails({ to: people.map(({ to }) => to), ...mail });
}

/** Everybody with an account in one of these organisations: how to write to them, and which it is. */
export async function peopleOf(organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return [];
  const people = await User.find(
    { 'home.kind': 'organisation', 'home.id': { $in: organisationIds }, disabled: null },
    { email: 1, locale: 1, home: 1 },
  ).lean();
  return people.map(({ _id, email, locale, home }) => ({
    to: { email, locale, userId: _id },
    organisationId: home?.id ?? '',
  }));
}

/** The approvers of an institution, except those who prepared what waits. */
export function approversOf(institutionId: string, preparedBy: readonly string[]) {
  return mailRecipients({
    'home.kind': 'institution',
    'home.id': institutionId,
    roles: 'approver',
    _id: { $nin: preparedBy },
  });
}

/** These people, as far as they still have an account. */
export const namedPeople = (userIds: readonly string[]) => mailRecipients({ _id: { $in: userIds } });
