import { inTransaction } from '#server/database/transaction';
import type { Client } from './client';
import { ownUser } from './change-user';
import { withKnownDevice } from './known-devices';
import { recordSignIn } from './record-sign-in';
import type { SignedIn } from './sign-in';
import { startSession } from './start-session';

/** Signs in whoever has just made their account by an invitation's link, on the device where they did. */
export async function signInJoined(userId: string, { client, now }: { client: Client; now: Date }): Promise<SignedIn> {
  return inTransaction(async () => {
    const user = await ownUser(userId);
    await recordSignIn(user, { secondFactor: 'none', client, now });
    const token = await startSession({ userId, client, now });
    const knownDevices = withKnownDevice(client.knownDevices, userId);
    return { userId, token, knownDevices, locale: user.locale, secondFactor: false };
  });
}
