import { invitationState } from '~/domain/accounts/invitation';
import { DomainError } from '~/domain/shared/errors';
import { Invitation, type InvitationRecord } from '#server/models/invitation';
import { hashOfToken } from '#server/security/secret-token';

/** The open invitation that a link's token stands for; `gone`, with the reason, when it can no longer be accepted. */
export async function findInvitation(token: string, now: Date): Promise<InvitationRecord> {
  const invitation = await Invitation.findOne({ tokenHash: hashOfToken(token) }).lean();
  if (!invitation) throw new DomainError('gone', 'people.invitation.unknown');
  const state = invitationState(invitation, now);
  if (state === 'accepted') throw new DomainError('gone', 'people.invitation.accepted');
  if (state === 'withdrawn') throw new DomainError('gone', 'people.invitation.withdrawn');
  if (state === 'expired') throw new DomainError('gone', 'people.invitation.expired');
  return invitation;
}
