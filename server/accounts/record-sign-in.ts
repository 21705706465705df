import { appendEvent } from '#server/audit/append-event';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { User, type UserRecord } from '#server/models/user';
import { deviceOf, type Client } from './client';
import { knownDeviceOf } from './known-devices';

interface RecordedSignIn {
  secondFactor: 'none' | 'code' | 'recovery-code';
  client: Client;
  now: Date;
}

/**
 * Records that somebody is in, and tells them by mail where the device is strange to the portal; not of the very first
 * time, when every device is. Call it in the transaction that opens the session.
 */
export async function recordSignIn(user: UserRecord, { secondFactor, client, now }: RecordedSignIn): Promise<void> {
  await appendEvent({
    actor: { userId: user._id, roles: user.roles },
    action: 'accounts.signed-in',
    subject: { kind: 'user', id: user._id },
    details: { secondFactor },
    now,
  });
  if (!user.firstSignInAt) {
    await User.updateOne({ _id: user._id, firstSignInAt: null }, { $set: { firstSignInAt: now } });
  } else if (knownDeviceOf(client.knownDevices, user._id) === null) {
    const to = { email: user.email, locale: user.locale, userId: user._id };
    const props = { name: user.name, at: now.toISOString(), ...deviceOf(client.userAgent) };
    await enqueueMail({ to, template: 'new-device', props, now });
  }
}
