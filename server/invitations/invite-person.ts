import { subjectIn } from '~/domain/accounts/conditions';
import { fitsHome } from '~/domain/accounts/home-roles';
import type { NewInvitation } from '~/domain/accounts/invitation';
import { emailKeyOf } from '~/domain/accounts/rules';
import type { Actor, Home } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { User } from '#server/models/user';
import { findHome } from '#server/people/find-home';
import { openInvitation } from './open-invitation';

interface Arguments {
  actor: Actor;
  home: Home;
  input: NewInvitation;
  now: Date;
}

/**
 * Invites somebody to a home: a signatory to the own organisation, an administrator anywhere. Whether the address has an
 * account elsewhere is not told. The token goes out by mail; only commands and the demo take it from here.
 */
export async function invitePerson({ actor, home, input, now }: Arguments): Promise<{ id: string; token: string }> {
  const { name } = await findHome(actor, home, input.locale);
  assertCan(actor, 'people.invite', subjectIn(home));
  if (!fitsHome(home.kind, input.roles)) throw new DomainError('invalid', 'people.error.rolesOfHome');
  return inTransaction(async () => {
    if (await User.exists({ emailKey: emailKeyOf(input.email), 'home.id': home.id })) {
      throw new DomainError('wrong-state', 'people.error.alreadyMember');
    }
    const { id, token, expiresAt } = await openInvitation({ ...input, home, invitedBy: actor.userId, now });
    await appendEvent({
      actor,
      action: 'people.invited',
      subject: { kind: 'invitation', id },
      details: { home, roles: input.roles },
      now,
    });
    await enqueueMail({
      to: { email: input.email, locale: input.locale },
      template: 'invitation',
      props: { token, homeName: name, roles: input.roles, by: actor.name, expiresAt: expiresAt.toISOString() },
      now,
    });
    return { id, token };
  });
}
