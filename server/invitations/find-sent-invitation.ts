import { subjectIn } from '~/domain/accounts/conditions';
import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { Invitation, type InvitationRecord } from '#server/models/invitation';

/** An invitation to a home that the actor may know of; else `not-found`. */
export async function findSentInvitation(actor: Actor, invitationId: string): Promise<InvitationRecord> {
  const invitation = await Invitation.findOne({ _id: invitationId }).lean();
  const known = invitation && (can(actor, 'accounts.read') || can(actor, 'people.read', subjectIn(invitation.home)));
  if (!known) throw new DomainError('not-found');
  return invitation;
}
