import { subjectIn } from '~/domain/accounts/conditions';
import { fitsHome } from '~/domain/accounts/home-roles';
import type { RoleChange } from '~/domain/accounts/invitation';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { findPerson } from './find-person';
import { homeName } from './home-names';
import { changingHolders, keepAdministrator, keepSignatory } from './keep-holders';
import { recordChange } from './record-change';
import { writePerson } from './write-person';

interface Arguments {
  actor: Actor;
  userId: string;
  input: RoleChange;
  now: Date;
}

/**
 * Gives a person other roles in their home; they count from the person's next request on. Refuses with `stale`,
 * `invalid` (roles of the other kind of home) and `wrong-state` (the last administrator or signatory).
 */
export function changeRoles({ actor, userId, input, now }: Arguments): Promise<{ id: string }> {
  return changingHolders(async () => {
    const person = await findPerson(actor, userId);
    assertCan(actor, 'people.change-roles', subjectIn(person.home, userId));
    if (!person.home || !fitsHome(person.home.kind, input.roles)) {
      throw new DomainError('invalid', 'people.error.rolesOfHome');
    }
    await keepAdministrator(person, input.roles);
    await keepSignatory(person, input.roles);
    const after = await writePerson(userId, input.version, { roles: input.roles });
    await recordChange({
      actor,
      action: 'people.roles-changed',
      details: { before: person.roles, after: after.roles },
      before: person,
      after,
      template: 'roles-changed',
      props: {
        homeName: await homeName(person.home, person.locale),
        before: person.roles,
        after: after.roles,
        by: actor.name,
      },
      now,
    });
    return { id: userId };
  });
}
