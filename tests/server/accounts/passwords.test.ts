import { describe, expect, it } from 'vitest';
import { changePassword } from '#server/accounts/change-password';
import { requestPasswordReset } from '#server/accounts/request-password-reset';
import { resetPassword } from '#server/accounts/reset-password';
import { signIn } from '#server/accounts/sign-in';
import { AuditEvent } from '#server/models/audit-event';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { hashOfToken } from '#server/security/secret-token';
import { createClient } from '#tests/factories/clients';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { signIn as openSession } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const now = new Date();
const NEW = 'another long password 42';
const openOf = (userId: string) => Session.countDocuments({ userId, ended: null });
const tokenFor = async (email: string) => {
  await requestPasswordReset({ email, locale: 'en', client: createClient(), now });
  return String(((await mailsTo(email))[0]?.props as { token?: string } | null)?.token);
};

describe('a forgotten password', () => {
  it('is replaced by a mailed link, once; every session ends and the owner is told', async () => {
    const user = await createUser();
    await openSession(user);
    await openSession(user);
    const token = await tokenFor(user.email);
    await resetPassword({ token, password: NEW, now });
    expect(await openOf(user.id)).toBe(0);
    expect((await mailsTo(user.email)).map(({ template }) => template)).toContain('password-changed');
    const client = createClient();
    expect((await signIn({ input: { email: user.email, password: NEW }, client, now })).userId).toBe(user.id);
    expect(await refusalOf(resetPassword({ token, password: 'one more long password', now }))).toBe('gone');
    const input = { email: user.email, password: PASSWORD };
    expect(await refusalOf(signIn({ input, client: createClient(), now }))).toBe('invalid');
  });

  it('has a link for one hour, and only the newest one works', async () => {
    const user = await createUser();
    const first = await tokenFor(user.email);
    await requestPasswordReset({
      email: user.email,
      locale: 'en',
      client: createClient(),
      now: new Date(now.getTime() + 10),
    });
    expect(await refusalOf(resetPassword({ token: first, password: NEW, now }))).toBe('gone');
    const second = ((await mailsTo(user.email))[0]?.props as { token: string }).token;
    const late = new Date(now.getTime() + 3_601_000);
    expect(await refusalOf(resetPassword({ token: second, password: NEW, now: late }))).toBe('gone');
    expect(await refusalOf(resetPassword({ token: second, password: NEW, now }))).toBeNull();
  });

  it('is never the e-mail address; the link still works after that mistake', async () => {
    const user = await createUser();
    const token = await tokenFor(user.email);
    expect(await refusalOf(resetPassword({ token, password: user.email, now }))).toBe('invalid');
    expect(await refusalOf(resetPassword({ token, password: NEW, now }))).toBeNull();
  });

  it('of an address without an account answers alike and tells that address so', async () => {
    await requestPasswordReset({ email: 'nobody@example.org', locale: 'tk', client: createClient(), now });
    const [mail] = await mailsTo('nobody@example.org');
    expect(mail?.template).toBe('password-reset-unknown');
    expect(mail?.mail.subject).toBe('Bu salgy bilen hasap ýok');
  });
});

describe('changing the password', () => {
  it('ends the other sessions and goes on under a new token', async () => {
    const user = await createUser();
    const here = await openSession(user);
    await openSession(user);
    const input = { currentPassword: PASSWORD, password: NEW };
    const { token } = await changePassword({ actor: user.actor, sessionId: here.sessionId, input, now });
    expect(await Session.findById(here.sessionId).lean()).toMatchObject({ ended: { reason: 'rotated' } });
    expect(await Session.find({ userId: user.id, ended: null }).distinct('_id')).toEqual([hashOfToken(token)]);
    const event = await AuditEvent.findOne({ action: 'accounts.password-changed', actorId: user.id }).lean();
    expect(event?.details).toEqual({ endedSessions: 1 });
  });

  it('asks for the current one, and lets nobody guess it in a session that was left open', async () => {
    const user = await createUser();
    const { sessionId } = await openSession(user);
    const input = { currentPassword: 'not the current password', password: NEW };
    const tries = [];
    for (let index = 0; index < 6; index += 1) {
      tries.push(await refusalOf(changePassword({ actor: user.actor, sessionId, input, now })));
    }
    expect(tries).toEqual(['invalid', 'invalid', 'invalid', 'invalid', 'invalid', 'throttled']);
    expect((await User.findById(user.id).lean())?.version).toBe(1);
    expect(await openOf(user.id)).toBe(1);
  });
});
