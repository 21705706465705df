import { subjectIn } from '~/domain/accounts/conditions';
import type { Disabling } from '~/domain/accounts/invitation';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { endSessions } from '#server/accounts/end-sessions';
import { withdrawInvitationsBy } from '#server/invitations/withdraw-invitations-by';
import { findPerson } from './find-person';
import { changingHolders, keepAdministrator } from './keep-holders';
import { recordChange } from './record-change';
import { writePerson } from './write-person';

interface Arguments {
  actor: Actor;
  userId: string;
  input: Disabling;
  now: Date;
}

/**
 * Shuts an account: its sessions end at once and the invitations it sent are withdrawn. The last administrator's stays
 * open; an organisation's last signatory can be shut out, because that is a matter of safety: an administrator names another.
 */
export function disableAccount({ actor, userId, input, now }: Arguments): Promise<{ id: string }> {
  return changingHolders(async () => {
    const person = await findPerson(actor, userId);
    assertCan(actor, 'accounts.disable', subjectIn(person.home, userId));
    if (person.disabled) throw new DomainError('wrong-state', 'people.error.alreadyDisabled');
    await keepAdministrator(person, []);
    const after = await writePerson(userId, input.version, {
      disabled: { at: now, by: actor.userId, reason: input.reason },
    });
    const sessions = await endSessions({ userId, reason: 'access', now });
    const withdrawn = await withdrawInvitationsBy({ userId, by: actor.userId, now });
    await recordChange({
      actor,
      action: 'accounts.disabled',
      details: { sessionsEnded: sessions, invitationsWithdrawn: withdrawn },
      before: person,
      after,
      template: 'account-disabled',
      props: { reason: input.reason },
      now,
    });
    return { id: userId };
  });
}
