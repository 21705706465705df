import { DomainError } from '~/domain/shared/errors';
import { Invitation, type InvitationRecord } from '#server/models/invitation';

/** Marks an invitation as accepted, once: of two clicks the later finds it `gone`. Call it in the transaction of joining. */
export async function closeAsAccepted(invitation: InvitationRecord, userId: string, now: Date): Promise<void> {
  const { matchedCount } = await Invitation.updateOne(
    { _id: invitation._id, version: invitation.version, accepted: null, withdrawn: null, expiresAt: { $gt: now } },
    { $set: { accepted: { at: now, userId } }, $unset: { openKey: 1 }, $inc: { version: 1 } },
  );
  if (matchedCount === 0) throw new DomainError('gone', 'people.invitation.accepted');
}
