import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { Session } from '#server/models/session';
import { assertCan } from './assert-can';
import { ownUser } from './change-user';
import { newTotpSecret, openTotpSecret, qrCodeOf } from './totp';

interface Arguments {
  actor: Actor;
  sessionId: string;
}

/**
 * The secret to put into an authenticator app, as text and as a QR code. It stays the same within the session until it is
 * confirmed, so that a reloaded page fits what the phone has read. Throws `wrong-state` where a second step is set up.
 */
export async function offerSecondFactor({ actor, sessionId }: Arguments): Promise<{ secret: string; qrCode: string }> {
  const user = await ownUser(actor.userId);
  assertCan(actor, 'account.second-factor', { userId: user._id });
  if (user.secondFactor) throw new DomainError('wrong-state', 'accounts.error.enrolled');
  await Session.updateOne(
    { _id: sessionId, ended: null, offeredSecret: null },
    { $set: { offeredSecret: newTotpSecret(user._id) } },
  );
  const session = await Session.findById(sessionId, { offeredSecret: 1 }).lean();
  if (!session?.offeredSecret) throw new DomainError('sign-in-required');
  const secret = openTotpSecret(user._id, session.offeredSecret);
  return { secret, qrCode: await qrCodeOf(secret, user.email) };
}
