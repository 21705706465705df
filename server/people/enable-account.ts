import { subjectIn } from '~/domain/accounts/conditions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { inTransaction } from '#server/database/transaction';
import { findPerson } from './find-person';
import { recordChange } from './record-change';
import { writePerson } from './write-person';

interface Arguments {
  actor: Actor;
  userId: string;
  input: { version: number };
  now: Date;
}

/** Opens a disabled account again, with the home and the roles it has. */
export function enableAccount({ actor, userId, input, now }: Arguments): Promise<{ id: string }> {
  return inTransaction(async () => {
    const person = await findPerson(actor, userId);
    assertCan(actor, 'accounts.enable', subjectIn(person.home, userId));
    if (!person.disabled) throw new DomainError('wrong-state', 'people.error.notDisabled');
    const after = await writePerson(userId, input.version, { disabled: null });
    await recordChange({
      actor,
      action: 'accounts.enabled',
      before: person,
      after,
      template: 'account-enabled',
      props: {},
      now,
    });
    return { id: userId };
  });
}
