import { subjectIn } from '~/domain/accounts/conditions';
import { invitationState } from '~/domain/accounts/invitation';
import { can } from '~/domain/accounts/permissions';
import type { Actor, Home, Role } from '~/domain/accounts/roles';
import { Invitation } from '#server/models/invitation';

const SHOWN = 100;

export interface ListedInvitation {
  id: string;
  email: string;
  roles: Role[];
  state: 'open' | 'expired';
  sentAt: Date;
  expiresAt: Date;
}

/** The newest 100 invitations to a home that nobody has accepted or withdrawn; none for who may not invite there. */
export async function listInvitations(actor: Actor, home: Home, now: Date): Promise<ListedInvitation[]> {
  if (!can(actor, 'people.invite', subjectIn(home))) return [];
  const invitations = await Invitation.find({ 'home.id': home.id, accepted: null, withdrawn: null })
    .sort({ createdAt: -1 })
    .limit(SHOWN)
    .lean();
  return invitations.map((invitation) => ({
    id: invitation._id,
    email: invitation.email,
    roles: invitation.roles,
    state: invitationState(invitation, now) === 'open' ? 'open' : 'expired',
    sentAt: invitation.sentAt,
    expiresAt: invitation.expiresAt,
  }));
}
