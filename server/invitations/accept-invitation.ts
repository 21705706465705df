import { randomUUID } from 'node:crypto';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { newPerson } from '#server/accounts/new-person';
import { hashPassword } from '#server/accounts/password-hash';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { User } from '#server/models/user';
import { standingOf } from '#server/people/write-person';
import { closeAsAccepted } from './close-as-accepted';
import { findInvitation } from './find-invitation';

interface Arguments {
  token: string;
  input: { name: string; password: string };
  locale: Locale;
  now: Date;
}

/**
 * Makes the account of an invited person. The link came by mail, so the address counts as confirmed. Refuses with `gone`
 * and, when the address has an account by now, `wrong-state`: its owner signs in and joins.
 */
export async function acceptInvitation({ token, input, locale, now }: Arguments): Promise<{ userId: string }> {
  await findInvitation(token, now);
  const passwordHash = await hashPassword(input.password);
  const userId = randomUUID();
  return inTransaction(async () => {
    const invitation = await findInvitation(token, now);
    if (await User.exists({ emailKey: invitation.emailKey })) {
      throw new DomainError('wrong-state', 'people.invitation.signInFirst');
    }
    await closeAsAccepted(invitation, userId, now);
    const { email, home, roles } = invitation;
    const person = newPerson({ _id: userId, email, name: input.name, locale, home, roles, passwordHash }, now);
    await User.create(person);
    await appendEvent({
      actor: { userId, roles: invitation.roles },
      action: 'people.joined',
      subject: { kind: 'user', id: userId },
      details: { invitation: invitation._id, home: invitation.home, roles: invitation.roles },
      after: standingOf(person),
      now,
    });
    return { userId };
  });
}
