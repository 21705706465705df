import { subjectIn } from '~/domain/accounts/conditions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { endSessions } from '#server/accounts/end-sessions';
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

/** Takes away the second factor of somebody who lost it; their sessions end, and they enrol anew where they must. */
export function resetSecondFactor({ actor, userId, input, now }: Arguments): Promise<{ id: string }> {
  return inTransaction(async () => {
    const person = await findPerson(actor, userId);
    assertCan(actor, 'accounts.reset-second-factor', subjectIn(person.home, userId));
    if (!person.secondFactor) throw new DomainError('wrong-state', 'people.error.noSecondFactor');
    const after = await writePerson(userId, input.version, { secondFactor: null });
    await endSessions({ userId, reason: 'access', now });
    await recordChange({
      actor,
      action: 'accounts.second-factor-reset',
      before: person,
      after,
      template: 'second-factor-reset',
      props: { by: actor.name },
      now,
    });
    return { id: userId };
  });
}
