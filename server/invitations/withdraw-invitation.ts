import { subjectIn } from '~/domain/accounts/conditions';
import type { Actor, Home } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Invitation } from '#server/models/invitation';
import { findSentInvitation } from './find-sent-invitation';

interface Arguments {
  actor: Actor;
  invitationId: string;
  now: Date;
}

/** Takes an invitation back: its link ends at once. `wrong-state` when it was accepted or withdrawn already. */
export function withdrawInvitation({ actor, invitationId, now }: Arguments): Promise<{ id: string; home: Home }> {
  return inTransaction(async () => {
    const invitation = await findSentInvitation(actor, invitationId);
    assertCan(actor, 'people.invite', subjectIn(invitation.home));
    const { matchedCount } = await Invitation.updateOne(
      { _id: invitationId, accepted: null, withdrawn: null },
      { $set: { withdrawn: { at: now, by: actor.userId } }, $unset: { openKey: 1 }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('wrong-state', 'people.error.notWaiting');
    await appendEvent({
      actor,
      action: 'people.invitation-withdrawn',
      subject: { kind: 'invitation', id: invitationId },
      details: { home: invitation.home, roles: invitation.roles },
      now,
    });
    return { id: invitationId, home: invitation.home };
  });
}
