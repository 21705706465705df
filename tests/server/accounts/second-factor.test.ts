import { describe, expect, it } from 'vitest';
import { completeSignIn } from '#server/accounts/complete-sign-in';
import { enrolSecondFactor } from '#server/accounts/enrol-second-factor';
import { offerSecondFactor } from '#server/accounts/offer-second-factor';
import { removeSecondFactor } from '#server/accounts/remove-second-factor';
import { renewRecoveryCodes } from '#server/accounts/renew-recovery-codes';
import { signIn } from '#server/accounts/sign-in';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { hashOfToken } from '#server/security/secret-token';
import { createClient } from '#tests/factories/clients';
import { refusalOf } from '#tests/factories/refusal';
import { codeAt, enrol } from '#tests/factories/second-factor';
import { signIn as openSession } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const now = new Date();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function enrolled() {
  const user = await createUser();
  return { ...user, ...(await enrol(user, now)) };
}

async function firstStep(user: { email: string; id: string }) {
  const { token, secondFactor } = await signIn({
    input: { email: user.email, password: PASSWORD },
    client: createClient(),
    now,
  });
  expect(secondFactor).toBe(true);
  return { id: hashOfToken(token), userId: user.id };
}

describe('setting up a second step', () => {
  it('keeps the secret encrypted, ends the other sessions and gives ten recovery codes', async () => {
    const user = await createUser();
    const other = await openSession(user);
    const { secret, recoveryCodes, token } = await enrol(user, now);
    const stored = (await User.findById(user.id).lean())?.secondFactor;
    expect(stored?.secret).toMatch(/^test\./);
    expect(stored?.secret).not.toContain(secret);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(recoveryCodes[0]).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(JSON.stringify(stored)).not.toContain(recoveryCodes[0]);
    expect((await Session.findById(other.sessionId).lean())?.ended?.reason).toBe('access');
    expect((await Session.findById(hashOfToken(token)).lean())?.ended).toBeNull();
  });

  it('offers the same secret until it is confirmed, and takes no wrong code', async () => {
    const user = await createUser();
    const { sessionId } = await openSession(user);
    const offer = await offerSecondFactor({ actor: user.actor, sessionId });
    expect(await offerSecondFactor({ actor: user.actor, sessionId })).toEqual(offer);
    const svg = Buffer.from(offer.qrCode.split(',')[1] ?? '', 'base64').toString();
    expect(svg).toMatch(/^<svg/);
    const input = { currentPassword: PASSWORD, code: codeAt(offer.secret, later(600)) };
    expect(await refusalOf(enrolSecondFactor({ actor: user.actor, sessionId, input, now }))).toBe('invalid');
    expect((await User.findById(user.id).lean())?.secondFactor).toBeNull();
  });
});

describe('the second step', () => {
  it('opens with the code of the app', async () => {
    const user = await enrolled();
    const pending = await firstStep(user);
    const code = codeAt(user.secret, later(30));
    const done = await completeSignIn({ pending, code, client: createClient(), now: later(30) });
    expect(await Session.findById(hashOfToken(done.token)).lean()).toMatchObject({ userId: user.id, pending: null });
    expect((await Session.findById(pending.id).lean())?.ended?.reason).toBe('rotated');
  });

  it('takes a code once, also when two requests bring it at the same time', async () => {
    const user = await enrolled();
    const both = [await firstStep(user), await firstStep(user)];
    const code = codeAt(user.secret, later(30));
    const results = await Promise.all(
      both.map((pending) => refusalOf(completeSignIn({ pending, code, client: createClient(), now: later(30) }))),
    );
    expect(results.sort()).toEqual(['invalid', null]);
    const third = await firstStep(user);
    const again = completeSignIn({ pending: third, code, client: createClient(), now: later(31) });
    expect(await refusalOf(again)).toBe('invalid');
  });

  it('takes a recovery code once, however it is typed', async () => {
    const user = await enrolled();
    const code = user.recoveryCodes[3]?.toUpperCase().replaceAll('-', ' ') ?? '';
    const first = completeSignIn({ pending: await firstStep(user), code, client: createClient(), now });
    expect(await refusalOf(first)).toBeNull();
    const second = completeSignIn({ pending: await firstStep(user), code, client: createClient(), now });
    expect(await refusalOf(second)).toBe('invalid');
    expect((await User.findById(user.id).lean())?.secondFactor?.recoveryHashes).toHaveLength(9);
  });

  it('is throttled after five wrong codes', async () => {
    const user = await enrolled();
    const pending = await firstStep(user);
    const tries = [];
    for (let index = 0; index < 6; index += 1) {
      tries.push(await refusalOf(completeSignIn({ pending, code: '000000', client: createClient(), now })));
    }
    expect(tries).toEqual([...Array.from({ length: 5 }, () => 'invalid'), 'throttled']);
  });

  it('is switched off with the password, and its recovery codes are replaced with it', async () => {
    const user = await enrolled();
    const { recoveryCodes } = await renewRecoveryCodes({ actor: user.actor, currentPassword: PASSWORD, now });
    const old = completeSignIn({
      pending: await firstStep(user),
      code: user.recoveryCodes[0] ?? '',
      client: createClient(),
      now,
    });
    expect(await refusalOf(old)).toBe('invalid');
    const { token } = await completeSignIn({
      pending: await firstStep(user),
      code: recoveryCodes[0] ?? '',
      client: createClient(),
      now,
    });
    const sessionId = hashOfToken(token);
    const wrong = removeSecondFactor({ actor: user.actor, sessionId, currentPassword: 'wrong', now });
    expect(await refusalOf(wrong)).toBe('invalid');
    await removeSecondFactor({ actor: user.actor, sessionId, currentPassword: PASSWORD, now });
    expect((await User.findById(user.id).lean())?.secondFactor).toBeNull();
  });
});
