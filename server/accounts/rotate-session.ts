import { Session } from '#server/models/session';
import { DomainError } from '~/domain/shared/errors';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';

/**
 * Gives a session a new token and ends the old one: after everything that changes what the session may do. Returns the
 * token for the cookie. Call it in the transaction of that change.
 */
export async function rotateSession({ sessionId, now }: { sessionId: string; now: Date }): Promise<string> {
  const old = await Session.findOneAndUpdate(
    { _id: sessionId, ended: null },
    { $set: { ended: { at: now, reason: 'rotated' }, offeredSecret: null } },
  ).lean();
  if (!old) throw new DomainError('sign-in-required');
  const token = newSecretToken();
  await Session.create({ ...old, _id: hashOfToken(token), lastSeenAt: now, offeredSecret: null, ended: null });
  return token;
}
