import { describe, expect, it } from 'vitest';
import { completeSignIn } from '#server/accounts/complete-sign-in';
import { signIn } from '#server/accounts/sign-in';
import { enterAccount } from '#server/accounts/enter-account';
import { hashOfToken } from '#server/security/secret-token';
import { mailsTo } from '#tests/factories/mails';
import { codeAt, enrol } from '#tests/factories/second-factor';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { LOCALES } from '~/domain/shared/locale';
import { formatDateTime } from '~/locales/formats';
import { textIn } from '~/locales/text-in';

useDatabase();

const now = new Date('2027-03-01T09:30:00Z');
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0';
const from = (knownDevices = '', userAgent = FIREFOX) => ({ address: '198.51.100.77', userAgent, knownDevices });
const seenBefore = { record: { firstSignInAt: new Date('2026-02-01T00:00:00Z') } };

const enter = (email: string, knownDevices?: string, userAgent?: string) =>
  signIn({ input: { email, password: PASSWORD }, client: from(knownDevices, userAgent), now });
const told = async (email: string) => (await mailsTo(email)).filter(({ template }) => template === 'new-device');

describe('a sign-in on a device not seen before', () => {
  it.each(LOCALES)('is told to its owner in %s: when and with what, nothing of where', async (locale) => {
    const user = await createUser({ locale, ...seenBefore });
    await enter(user.email);
    const [message, ...others] = await told(user.email);
    expect(others).toEqual([]);
    expect(message?.props).toEqual({
      name: 'Aýna Orazowa',
      at: now.toISOString(),
      browser: 'Firefox',
      system: 'Windows',
    });
    expect(message?.mail.subject).toBe(textIn(locale)('accountMail.newDevice.subject'));
    expect(message?.mail.text).toContain(formatDateTime(locale, now));
    expect(message?.mail.text).not.toContain('198.51');
  });

  it('names no device that it does not know', async () => {
    const user = await createUser(seenBefore);
    await enter(user.email, '', 'a program of their own');
    expect((await told(user.email))[0]?.mail.text).toContain(textIn('en')('accounts.sessions.unknown'));
  });

  it('is not told the first time, on a known device, or without the password', async () => {
    const user = await createUser();
    const first = await enter(user.email);
    await enter(user.email, first.knownDevices);
    await signIn({ input: { email: user.email, password: 'not it at all' }, client: from(), now }).catch(() => null);
    expect(await told(user.email)).toEqual([]);
    await enter(user.email);
    expect(await told(user.email)).toHaveLength(1);
  });

  it("is told where only somebody else's mark is on the device", async () => {
    const [owner, other] = [await createUser(), await createUser(seenBefore)];
    const { knownDevices } = await enter(owner.email);
    await enter(other.email, knownDevices);
    expect(await told(other.email)).toHaveLength(1);
  });

  it('is told after the second step, where there is one', async () => {
    const user = await createUser(seenBefore);
    const { secret } = await enrol(user, now);
    const half = await enter(user.email);
    const pending = { id: hashOfToken(half.token), userId: user.id };
    expect(await told(user.email)).toEqual([]);
    const code = codeAt(secret, new Date(now.getTime() + 30_000));
    const whole = await completeSignIn({ pending, code, client: from(), now: new Date(now.getTime() + 30_000) });
    expect(await told(user.email)).toHaveLength(1);

    const again = await enter(user.email, whole.knownDevices);
    const later = new Date(now.getTime() + 90_000);
    await completeSignIn({
      pending: { id: hashOfToken(again.token), userId: user.id },
      code: codeAt(secret, later),
      client: from(whole.knownDevices),
      now: later,
    });
    expect(await told(user.email)).toHaveLength(1);
  });

  it('is told to who joined on another device, and not on that one', async () => {
    const user = await createUser();
    const { knownDevices } = await enterAccount(user.id, { client: from(), now });
    await enter(user.email, knownDevices);
    expect(await told(user.email)).toEqual([]);
    await enter(user.email);
    expect(await told(user.email)).toHaveLength(1);
  });
});
