import { absoluteEndOf, PENDING_SESSION_MS } from '~/domain/accounts/rules';
import { Session } from '#server/models/session';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';
import { deviceOf, truncatedAddress, type Client } from './client';
import { sessionLimits } from './session-limits';

interface NewSession {
  userId: string;
  client: Pick<Client, 'address' | 'userAgent'>;
  pending?: 'second-factor';
  now: Date;
}

/** Opens a session under a new random token, never under one that a visitor brought. Returns the token for the cookie. */
export async function startSession({ userId, client, pending, now }: NewSession): Promise<string> {
  const token = newSecretToken();
  await Session.create({
    _id: hashOfToken(token),
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: pending ? new Date(now.getTime() + PENDING_SESSION_MS) : absoluteEndOf(now, sessionLimits()),
    device: deviceOf(client.userAgent),
    place: truncatedAddress(client.address),
    pending: pending ?? null,
    offeredSecret: null,
    ended: null,
  });
  return token;
}
