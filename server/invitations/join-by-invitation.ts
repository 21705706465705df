import type { Actor } from '~/domain/accounts/roles';
import { ROLES } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { User } from '#server/models/user';
import { standingOf, writePerson } from '#server/people/write-person';
import { closeAsAccepted } from './close-as-accepted';
import { findInvitation } from './find-invitation';
import { standsInTheWay } from './standing-of-invited';

interface Arguments {
  actor: Actor;
  token: string;
  now: Date;
}

/**
 * Adds an invitation's roles to the account of the signed-in person to whose address it went. `wrong-state` when the
 * account belongs to another home, or is another person's than the invited.
 */
export function joinByInvitation({ actor, token, now }: Arguments): Promise<{ userId: string }> {
  return inTransaction(async () => {
    const invitation = await findInvitation(token, now);
    const person = await User.findOne({ _id: actor.userId }).lean();
    if (!person) throw new DomainError('sign-in-required');
    const obstacle = standsInTheWay(invitation, person);
    if (obstacle) throw new DomainError('wrong-state', obstacle);
    await closeAsAccepted(invitation, person._id, now);
    const after = await writePerson(person._id, person.version, {
      home: invitation.home,
      roles: ROLES.filter((role) => person.roles.includes(role) || invitation.roles.includes(role)),
    });
    await appendEvent({
      actor,
      action: 'people.joined',
      subject: { kind: 'user', id: person._id },
      details: { invitation: invitation._id, home: invitation.home, before: person.roles, after: after.roles },
      before: standingOf(person),
      after: standingOf(after),
      now,
    });
    return { userId: person._id };
  });
}
