import { subjectIn } from '~/domain/accounts/conditions';
import { INVITATION_LIFETIME_MS, RESEND_PAUSE_MS } from '~/domain/accounts/invitation';
import type { Actor, Home } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { Invitation } from '#server/models/invitation';
import { homeName } from '#server/people/home-names';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';
import { findSentInvitation } from './find-sent-invitation';

interface Arguments {
  actor: Actor;
  invitationId: string;
  now: Date;
}

/**
 * Mails an invitation again under a new link, with the full time to answer; the old link ends. Also wakes one that has
 * expired. Refuses with `throttled` within a minute and `wrong-state` when it was accepted or withdrawn.
 */
export function resendInvitation({ actor, invitationId, now }: Arguments): Promise<{ id: string; home: Home }> {
  return inTransaction(async () => {
    const invitation = await findSentInvitation(actor, invitationId);
    assertCan(actor, 'people.invite', subjectIn(invitation.home));
    if (invitation.accepted || invitation.withdrawn) throw new DomainError('wrong-state', 'people.error.notWaiting');
    if (now.getTime() - invitation.sentAt.getTime() < RESEND_PAUSE_MS) {
      throw new DomainError('throttled', 'people.error.resentJustNow');
    }
    const openKey = `${invitation.home.id}:${invitation.emailKey}`;
    if (await Invitation.exists({ openKey, _id: { $ne: invitationId } })) {
      throw new DomainError('wrong-state', 'people.error.alreadyInvited');
    }
    const token = newSecretToken();
    const expiresAt = new Date(now.getTime() + INVITATION_LIFETIME_MS);
    const { matchedCount } = await Invitation.updateOne(
      { _id: invitationId, version: invitation.version },
      { $set: { tokenHash: hashOfToken(token), sentAt: now, expiresAt, openKey }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale');
    await appendEvent({
      actor,
      action: 'people.invitation-resent',
      subject: { kind: 'invitation', id: invitationId },
      details: { home: invitation.home, roles: invitation.roles },
      now,
    });
    await enqueueMail({
      to: { email: invitation.email, locale: invitation.locale },
      template: 'invitation',
      props: {
        token,
        homeName: await homeName(invitation.home, invitation.locale),
        roles: invitation.roles,
        by: actor.name,
        expiresAt: expiresAt.toISOString(),
      },
      now,
    });
    return { id: invitationId, home: invitation.home };
  });
}
