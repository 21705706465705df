import { describe, expect, it } from 'vitest';
import { Session } from '#server/models/session';
import { Invitation } from '#server/models/invitation';
import { User } from '#server/models/user';
import { invitePerson } from '#server/invitations/invite-person';
import { withdrawInvitation } from '#server/invitations/withdraw-invitation';
import * as invitationsNew from '~/routes/invitations.new';
import * as invitation from '~/routes/invitations.$token';
import * as membership from '~/routes/invitations.$token_.membership';
import * as sending from '~/routes/invitations.$invitationId.sending';
import * as withdrawal from '~/routes/invitations.$invitationId.withdrawal';
import { callRoute } from '#tests/factories/call-route';
import { mailsTo } from '#tests/factories/mails';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser } from '#tests/factories/user';

useDatabase();

const password = 'a password of some length';

async function signatory() {
  const home = await createOrganisation();
  const user = await createUser({ roles: ['signatory'], home });
  return { ...user, home, cookie: (await signIn(user)).cookie };
}

async function sent(email: string) {
  const inviter = await signatory();
  const input = { email, roles: ['representative' as const], locale: 'en' as const };
  return { inviter, ...(await invitePerson({ actor: inviter.actor, home: inviter.home, input, now: new Date() })) };
}

const page = (token: string, wishes: Parameters<typeof routeArgs>[1] = {}) =>
  routeArgs(`/invitations/${token}`, { ...wishes, params: { token } });

describe('the way from inviting to joining', () => {
  it('goes by form, mail and link, and signs the new person in', async () => {
    const { cookie, home } = await signatory();
    const form = { email: 'new.colleague@example.org', 'roles[]': ['representative'], locale: 'tk' };
    const asked = await callRoute(invitationsNew.action, routeArgs('/invitations/new', { cookie, form }));
    expect(asked).toMatchObject({ status: 303, location: '/people' });
    const [message] = await mailsTo('new.colleague@example.org');
    const token = /\/invitations\/([\w-]+)/.exec(message?.mail.text ?? '')?.[1] ?? '';
    expect(message?.mail.html).toContain(`/invitations/${token}`);

    const shown = await callRoute(invitation.loader, page(token));
    expect(shown).toMatchObject({ status: 200, data: { next: 'new-account', home, roles: ['representative'] } });
    expect(await User.countDocuments({ email: 'new.colleague@example.org' })).toBe(0);

    const accepted = await callRoute(invitation.action, page(token, { form: { name: 'Ogulgerek Ataýewa', password } }));
    expect(accepted).toMatchObject({ status: 303, location: '/desk' });
    const user = await User.findOne({ email: 'new.colleague@example.org' }).orFail().lean();
    expect(user).toMatchObject({ name: 'Ogulgerek Ataýewa', home, roles: ['representative'] });
    expect(Object.keys(accepted.cookies).sort()).toEqual(['devices', 'locale', 'notice', 'session']);
    expect(await Session.countDocuments({ userId: user._id, ended: null })).toBe(1);
    expect(await callRoute(invitation.loader, page(token))).toMatchObject({ status: 410 });
    expect(await callRoute(invitation.action, page(token, { form: { name: 'Again', password } }))).toMatchObject({
      status: 410,
    });
  });

  it('keeps what was typed when the form has mistakes, but no password', async () => {
    const { token } = await sent('typed@example.org');
    const answer = await callRoute(invitation.action, page(token, { form: { name: 'Kakajan', password: 'short' } }));
    expect(answer).toMatchObject({ status: 400, data: { errors: { password: {} }, values: { name: 'Kakajan' } } });
    expect(JSON.stringify(answer.data)).not.toContain('short"');
    const own = await callRoute(invitation.action, page(token, { form: { name: 'K', password: 'typed@example.org' } }));
    expect(own).toMatchObject({
      status: 400,
      data: { errors: { password: { key: 'accounts.error.passwordIsEmail' } } },
    });
    expect(await User.countDocuments({ email: 'typed@example.org' })).toBe(0);
  });

  it('answers 410 to withdrawn, replaced and made-up links', async () => {
    const { token, id, inviter } = await sent('withdrawn@example.org');
    await withdrawInvitation({ actor: inviter.actor, invitationId: id, now: new Date() });
    expect(await callRoute(invitation.loader, page(token))).toMatchObject({
      status: 410,
      data: { explanation: 'people.invitation.withdrawn' },
    });
    expect(await callRoute(invitation.loader, page('made-up'))).toMatchObject({ status: 410 });
  });

  it('says 409 to the owner of an account elsewhere, and adds roles for one without a home after signing in', async () => {
    const elsewhere = await createUser({ roles: ['manager'], email: 'elsewhere@example.org' });
    const other = await sent(elsewhere.email);
    const { cookie } = await signIn(elsewhere);
    expect(await callRoute(invitation.loader, page(other.token, { cookie }))).toMatchObject({
      status: 409,
      data: { explanation: 'people.invitation.otherHome' },
    });
    const joins = (token: string, wishes: Parameters<typeof routeArgs>[1]) =>
      callRoute(
        membership.action,
        routeArgs(`/invitations/${token}/membership`, { form: {}, ...wishes, params: { token } }),
      );
    expect(await joins(other.token, { cookie })).toMatchObject({ status: 409 });
    expect((await User.findById(elsewhere.id).lean())?.roles).toEqual(['manager']);

    const free = await createUser({ roles: [], home: null, email: 'free@example.org' });
    const { token } = await sent(free.email);
    expect(await joins(token, {})).toMatchObject({
      status: 303,
      location: `/sign-in?returnTo=%2Finvitations%2F${token}`,
    });
    expect(await joins(token, { cookie: (await signIn(free)).cookie })).toMatchObject({
      status: 303,
      location: '/desk',
    });
    expect((await User.findById(free.id).lean())?.roles).toEqual(['representative']);
  });
});

describe('who may invite', () => {
  const form = { email: 'x@example.org', 'roles[]': ['representative'], locale: 'en' };

  it('refuses representatives, foreign homes, roles of the other kind and second invitations', async () => {
    const { cookie, home } = await signatory();
    const representative = await createUser({ roles: ['representative'], home });
    const foreign = await createOrganisation();
    const before = await Invitation.countDocuments();
    const post = (path: string, wishes: object) =>
      callRoute(invitationsNew.action, routeArgs(path, { cookie, form, ...wishes }));
    const theirs = (await signIn(representative)).cookie;
    expect(await post('/invitations/new', { cookie: theirs })).toMatchObject({ status: 403 });
    expect(await post(`/invitations/new?organisation=${foreign.id}`, {})).toMatchObject({ status: 404 });
    const wrong = { ...form, 'roles[]': ['administrator'] };
    expect(await post('/invitations/new', { form: wrong })).toMatchObject({
      status: 400,
      data: { errors: { roles: {} } },
    });
    expect(await post('/invitations/new', { form: { ...form, 'roles[]': [] } })).toMatchObject({ status: 400 });
    expect(await Invitation.countDocuments()).toBe(before);
    expect(await post('/invitations/new', {})).toMatchObject({ status: 303 });
    expect(await post('/invitations/new', {})).toMatchObject({
      status: 409,
      data: { errors: { email: { key: 'people.error.alreadyInvited' } }, values: { email: 'x@example.org' } },
    });
  });

  it('lets only the own organisation send again and withdraw', async () => {
    const { id, inviter } = await sent('again@example.org');
    const stranger = await signatory();
    const post = (run: typeof sending.action, cookie: string) =>
      callRoute(run, routeArgs(`/invitations/${id}/x`, { cookie, form: {}, params: { invitationId: id } }));
    expect(await post(sending.action, stranger.cookie)).toMatchObject({ status: 404 });
    expect(await post(withdrawal.action, stranger.cookie)).toMatchObject({ status: 404 });
    expect(await post(sending.action, inviter.cookie)).toMatchObject({ status: 429 });
    expect(await post(withdrawal.action, inviter.cookie)).toMatchObject({ status: 303, location: '/people' });
    expect(await post(withdrawal.action, inviter.cookie)).toMatchObject({ status: 409 });
  });
});
