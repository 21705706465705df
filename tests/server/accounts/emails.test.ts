import { describe, expect, it } from 'vitest';
import { confirmEmailChange } from '#server/accounts/confirm-email-change';
import { requestEmailChange } from '#server/accounts/request-email-change';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { hashOfToken } from '#server/security/secret-token';
import { createClient } from '#tests/factories/clients';
import { mailsTo } from '#tests/factories/mails';
import { refusalOf } from '#tests/factories/refusal';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const now = new Date();
const templatesTo = async (email: string) => (await mailsTo(email)).map(({ template }) => template);

async function asked(newEmail: string) {
  const user = await createUser();
  const input = { currentPassword: PASSWORD, email: newEmail };
  await requestEmailChange({ actor: user.actor, input, client: createClient(), now });
  return user;
}

describe('changing the e-mail address', () => {
  it('waits for the new address, tells the old one, and keeps only the session that followed the link', async () => {
    const user = await asked('new@example.org');
    expect(await templatesTo(user.email)).toEqual(['email-change-notice']);
    expect((await User.findById(user.id).lean())?.email).toBe(user.email);
    const here = await signIn(user);
    await signIn(user);
    const { token } = (await mailsTo('new@example.org'))[0]?.props as { token: string };
    const session = { id: here.sessionId, userId: user.id };
    const goesOn = await confirmEmailChange({ token, session, now });
    expect(await User.findById(user.id).lean()).toMatchObject({
      email: 'new@example.org',
      emailKey: 'new@example.org',
    });
    const open = await Session.find({ userId: user.id, ended: null }).distinct('_id');
    expect(open).toEqual([hashOfToken(goesOn.token ?? '')]);
    expect(await templatesTo(user.email)).toContain('email-changed');
    expect(await refusalOf(confirmEmailChange({ token, session: null, now }))).toBe('gone');
  });

  it('to an address that has an account changes nothing, tells its owner, and answers alike', async () => {
    const other = await createUser();
    const user = await asked(other.email);
    expect(await templatesTo(other.email)).toEqual(['email-change-known']);
    expect((await User.findById(user.id).lean())?.email).toBe(user.email);
  });

  it('is gone when somebody else got the address before the link was followed', async () => {
    const user = await asked('wanted@example.org');
    const { token } = (await mailsTo('wanted@example.org'))[0]?.props as { token: string };
    await createUser({ email: 'wanted@example.org' });
    expect(await refusalOf(confirmEmailChange({ token, session: null, now }))).toBe('gone');
    expect((await User.findById(user.id).lean())?.email).toBe(user.email);
  });

  it('is not done from a session of somebody else', async () => {
    const user = await asked('mine@example.org');
    const stranger = await createUser();
    const theirs = await signIn(stranger);
    const { token } = (await mailsTo('mine@example.org'))[0]?.props as { token: string };
    const result = await confirmEmailChange({ token, session: { id: theirs.sessionId, userId: stranger.id }, now });
    expect(result.token).toBeNull();
    expect((await User.findById(user.id).lean())?.email).toBe('mine@example.org');
    expect((await Session.findById(theirs.sessionId).lean())?.ended).toBeNull();
  });
});
