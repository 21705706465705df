import { inTransaction } from '#server/database/transaction';
import type { Client } from './client';
import { ownUser } from './change-user';
import { withKnownDevice } from './known-devices';
import { recordSignIn } from './record-sign-in';
import type { SignedIn } from './sign-in';
import { endSession } from './sign-out';
import { startSession } from './start-session';

interface Entering {
  client: Client;
  /** The session that this browser is in already; it ends. */
  sessionId?: string | undefined;
  now: Date;
}

/**
 * Signs somebody in of whom nothing more is asked: whoever has just made their account by an invitation's link, on the
 * device where they did, and a visitor of the demo.
 */
export async function enterAccount(userId: string, { client, sessionId, now }: Entering): Promise<SignedIn> {
  return inTransaction(async () => {
    const user = await ownUser(userId);
    if (sessionId) await endSession({ sessionId, reason: 'signed-out', now });
    await recordSignIn(user, { secondFactor: 'none', client, now });
    const token = await startSession({ userId, client, now });
    const knownDevices = withKnownDevice(client.knownDevices, userId);
    return { userId, token, knownDevices, locale: user.locale, secondFactor: false };
  });
}
