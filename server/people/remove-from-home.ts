import { subjectIn } from '~/domain/accounts/conditions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { endSessions } from '#server/accounts/end-sessions';
import { withdrawInvitationsBy } from '#server/invitations/withdraw-invitations-by';
import { findPerson } from './find-person';
import { homeName } from './home-names';
import { changingHolders, keepAdministrator, keepSignatory } from './keep-holders';
import { recordChange } from './record-change';
import { writePerson } from './write-person';

interface Arguments {
  actor: Actor;
  userId: string;
  input: { version: number };
  now: Date;
}

/**
 * Takes a person out of their home with all their roles; the account stays and can be invited again. Ends their
 * sessions and withdraws the invitations they sent. Refuses with `stale` and `wrong-state` (the last administrator or signatory).
 */
export function removeFromHome({ actor, userId, input, now }: Arguments): Promise<{ id: string }> {
  return changingHolders(async () => {
    const person = await findPerson(actor, userId);
    assertCan(actor, 'people.remove', subjectIn(person.home, userId));
    if (!person.home) throw new DomainError('wrong-state');
    await keepAdministrator(person, []);
    await keepSignatory(person, []);
    const after = await writePerson(userId, input.version, { home: null, roles: [] });
    await endSessions({ userId, reason: 'access', now });
    const withdrawn = await withdrawInvitationsBy({ userId, by: actor.userId, now });
    await recordChange({
      actor,
      action: 'people.removed',
      details: { home: person.home, roles: person.roles, invitationsWithdrawn: withdrawn },
      before: person,
      after,
      template: 'removed-from-home',
      props: { homeName: await homeName(person.home, person.locale), by: actor.name },
      now,
    });
    return { id: userId };
  });
}
