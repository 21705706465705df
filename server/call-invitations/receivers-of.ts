import { emailKeyOf } from '~/domain/accounts/rules';
import type { CallInvitationInput } from '~/domain/call-invitations/schema';
import { DomainError } from '~/domain/shared/errors';
import { peopleOf } from '#server/calls/tell-audience';
import type { Recipient } from '#server/mail/enqueue-mail';
import type { InvitedReceiver } from '#server/models/call-invitation';
import { Organisation } from '#server/models/organisation';
import { User } from '#server/models/user';

/** Somebody to invite, with those who get the mail. */
export interface Receiver extends InvitedReceiver {
  mailTo: Recipient[];
}

/**
 * Everybody that a form invites, each organisation and address once: chosen organisations with all of their people, and
 * addresses. An address of a person in an organisation counts as this organisation, and the mail goes to that person.
 */
export async function receiversOf({ organisations, addresses, language }: CallInvitationInput): Promise<Receiver[]> {
  const receivers = [...(await chosenOnes(organisations)), ...(await pastedOnes(addresses, language))];
  return receivers.filter(({ key }, at) => receivers.findIndex((other) => other.key === key) === at);
}

async function chosenOnes(ids: readonly string[]): Promise<Receiver[]> {
  const chosen = [...new Set(ids)];
  const found = await Organisation.find({ _id: { $in: chosen } }, { name: 1 }).lean();
  if (found.length !== chosen.length) throw new DomainError('invalid', 'form.error.invalid');
  const people = await peopleOf(chosen);
  return found.map(({ _id, name }) => ({
    key: `organisation:${_id}`,
    organisationId: _id,
    name,
    mailTo: people.filter(({ organisationId }) => organisationId === _id).map(({ to }) => to),
  }));
}

async function pastedOnes(addresses: readonly string[], language: Recipient['locale']): Promise<Receiver[]> {
  const known = await User.find(
    { emailKey: { $in: addresses.map(emailKeyOf) }, 'home.kind': 'organisation', disabled: null },
    { emailKey: 1, email: 1, locale: 1, home: 1 },
  ).lean();
  const byKey = new Map(known.map((user) => [user.emailKey, user]));
  return addresses.map((email) => {
    const user = byKey.get(emailKeyOf(email));
    if (!user?.home) {
      return {
        key: `address:${emailKeyOf(email)}`,
        organisationId: null,
        name: email,
        mailTo: [{ email, locale: language }],
      };
    }
    const to = { email: user.email, locale: user.locale, userId: user._id };
    return { key: `organisation:${user.home.id}`, organisationId: user.home.id, name: email, mailTo: [to] };
  });
}
