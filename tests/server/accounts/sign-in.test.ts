import { describe, expect, it } from 'vitest';
import { passwordVerifications } from '#server/accounts/password-hash';
import { signIn } from '#server/accounts/sign-in';
import { AuditEvent } from '#server/models/audit-event';
import { Session } from '#server/models/session';
import { hashOfToken } from '#server/security/secret-token';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const client = (address = '192.0.2.1') => ({
  address,
  userAgent: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0',
  knownDevices: '',
});
const now = new Date();
const verifications = async () => (await passwordVerifications.get()).values[0]?.value ?? 0;

describe('signing in', () => {
  it('opens a session under a hashed token, with a summary of the device and a truncated address', async () => {
    const user = await createUser({ locale: 'tk' });
    const signedIn = await signIn({
      input: { email: ` ${user.email.toUpperCase()}`, password: PASSWORD },
      client: client(),
      now,
    });
    expect(signedIn).toMatchObject({ secondFactor: false, locale: 'tk' });
    const session = await Session.findById(hashOfToken(signedIn.token)).lean();
    expect(session).toMatchObject({
      userId: user.id,
      pending: null,
      place: '192.0.2.x',
      device: { browser: 'Firefox', system: 'Windows' },
    });
    const event = await AuditEvent.findOne({ action: 'accounts.signed-in', actorId: user.id }).lean();
    expect(event?.details).toEqual({ secondFactor: 'none' });
  });

  it('refuses a wrong password and an unknown address with the same words after the same work', async () => {
    const user = await createUser();
    const refusals = [];
    for (const email of [user.email, 'nobody@example.org']) {
      const before = await verifications();
      refusals.push(
        await signIn({ input: { email, password: 'not the password at all' }, client: client('192.0.2.2'), now }).catch(
          (error: unknown) => error,
        ),
      );
      expect((await verifications()) - before).toBe(1);
    }
    expect(refusals[0]).toMatchObject({ code: 'invalid', explanation: 'accounts.error.signIn' });
    expect(refusals[1]).toEqual(refusals[0]);
  });
});
