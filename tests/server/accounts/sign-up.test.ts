import { describe, expect, it } from 'vitest';
import { confirmSignUp, readSignUp } from '#server/accounts/confirm-sign-up';
import { signIn } from '#server/accounts/sign-in';
import { signUp } from '#server/accounts/sign-up';
import { Organisation } from '#server/models/organisation';
import { SignUp } from '#server/models/sign-up';
import { User } from '#server/models/user';
import { createClient } from '#tests/factories/clients';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';
import { APPLICANT_ROLES } from '~/domain/accounts/roles';

useDatabase();

const HOUR = 3_600_000;
const now = new Date();
const inputFor = (email: string) => ({
  name: 'Aýgözel Ataýewa',
  organisation: 'Keýik Okara',
  email,
  password: PASSWORD,
  locale: 'tk' as const,
});
const tokenIn = async (email: string) => String(((await mailsTo(email))[0]?.props as { token?: string } | null)?.token);

describe('signing up', () => {
  it('mails a link, and the link makes a representative and signatory of a new organisation', async () => {
    const email = 'aygozel@example.org';
    await signUp({ input: inputFor(email), client: createClient(), now });
    const [mail] = await mailsTo(email);
    expect(mail?.template).toBe('sign-up-confirmation');
    expect(mail?.mail.text).toContain('Salam, Aýgözel Ataýewa!');
    const token = await tokenIn(email);
    expect(mail?.mail.text).toContain(`/confirm-email/${token}`);
    expect(await User.countDocuments({ emailKey: email })).toBe(0);

    expect(await readSignUp(token, now)).toEqual({ name: 'Aýgözel Ataýewa', organisation: 'Keýik Okara' });
    const { userId } = await confirmSignUp({ token, now });
    const user = await User.findById(userId).lean();
    expect(user).toMatchObject({
      roles: [...APPLICANT_ROLES],
      locale: 'tk',
      home: { kind: 'organisation' },
    });
    expect((await Organisation.findById(user?.home?.id).lean())?.name).toBe('Keýik Okara');
    const signedIn = await signIn({ input: { email, password: PASSWORD }, client: createClient(), now });
    expect(signedIn.userId).toBe(userId);
  });

  it('takes a link once, and not after two days', async () => {
    const email = 'once@example.org';
    await signUp({ input: inputFor(email), client: createClient(), now });
    const token = await tokenIn(email);
    expect(await refusalOf(confirmSignUp({ token, now: new Date(now.getTime() + 49 * HOUR) }))).toBe('gone');
    await confirmSignUp({ token, now });
    expect(await refusalOf(confirmSignUp({ token, now }))).toBe('gone');
    expect(await User.countDocuments({ emailKey: email })).toBe(1);
  });

  it('tells the owner of a known address by mail and the visitor nothing, and changes nothing', async () => {
    const user = await createUser({ locale: 'ru' });
    const before = await User.findById(user.id).lean();
    await signUp({ input: inputFor(user.email.toUpperCase()), client: createClient(), now });
    const [mail] = await mailsTo(user.email);
    expect(mail?.template).toBe('sign-up-known');
    expect(mail?.mail.subject).toBe('У вас уже есть учётная запись');
    expect(await User.findById(user.id).lean()).toEqual(before);
  });

  it('gives each link its own password: confirming another sign-up of the same address never opens with it', async () => {
    const email = 'both@example.org';
    await signUp({
      input: { ...inputFor(email), password: 'the password of a stranger' },
      client: createClient(),
      now,
    });
    await signUp({ input: inputFor(email), client: createClient(), now: new Date(now.getTime() + 1000) });
    await confirmSignUp({ token: await tokenIn(email), now });
    const stranger = { email, password: 'the password of a stranger' };
    expect(await refusalOf(signIn({ input: stranger, client: createClient(), now }))).toBe('invalid');
    const other = (await mailsTo(email)).at(-1)?.props as { token: string };
    expect(await refusalOf(confirmSignUp({ token: other.token, now }))).toBe('gone');
    expect(await User.countDocuments({ emailKey: email })).toBe(1);
  });

  it('sends one address three mails in a quarter of an hour and no more, with the same answer', async () => {
    const email = 'flooded@example.org';
    for (let index = 0; index < 5; index += 1) await signUp({ input: inputFor(email), client: createClient(), now });
    expect(await mailsTo(email)).toHaveLength(3);
    expect(await SignUp.countDocuments({ email })).toBe(3);
  });
});
