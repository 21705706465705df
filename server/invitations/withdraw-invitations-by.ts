import { Invitation } from '#server/models/invitation';

/** Withdraws every waiting invitation that a person sent, because they may no longer invite. Returns how many. */
export async function withdrawInvitationsBy(who: { userId: string; by: string; now: Date }): Promise<number> {
  const { modifiedCount } = await Invitation.updateMany(
    { invitedBy: who.userId, accepted: null, withdrawn: null },
    { $set: { withdrawn: { at: who.now, by: who.by } }, $unset: { openKey: 1 }, $inc: { version: 1 } },
  );
  return modifiedCount;
}
