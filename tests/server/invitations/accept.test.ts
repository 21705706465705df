import { describe, expect, it } from 'vitest';
import { INVITATION_LIFETIME_MS } from '~/domain/accounts/invitation';
import type { Home, Role } from '~/domain/accounts/roles';
import { verifyPassword } from '#server/accounts/password-hash';
import { AuditEvent } from '#server/models/audit-event';
import { Invitation } from '#server/models/invitation';
import { User } from '#server/models/user';
import { acceptInvitation } from '#server/invitations/accept-invitation';
import { invitePerson } from '#server/invitations/invite-person';
import { joinByInvitation } from '#server/invitations/join-by-invitation';
import { showInvitation } from '#server/invitations/show-invitation';
import { removeFromHome } from '#server/people/remove-from-home';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const input = { name: 'Maral Ataýewa', password: 'a long enough password' };
let people = 0;

async function invited(roles: Role[] = ['representative'], email = `joins-${(people += 1)}@example.org`, home?: Home) {
  const place = home ?? (await createOrganisation());
  const signatory = await createUser({ roles: ['signatory'], home: place });
  const sent = await invitePerson({ actor: signatory.actor, home: place, input: { email, roles, locale: 'en' }, now });
  return { ...sent, email, home: place, signatory };
}
const accept = (token: string, at = now) => acceptInvitation({ token, input, locale: 'tk', now: at });

describe('accepting an invitation', () => {
  it('makes a confirmed account in the home with the roles, once', async () => {
    const { token, email, home, id } = await invited(['representative', 'signatory']);
    const { userId } = await accept(token);
    const user = await User.findById(userId).lean();
    expect(user).toMatchObject({
      email,
      home,
      roles: ['representative', 'signatory'],
      name: 'Maral Ataýewa',
      locale: 'tk',
      emailConfirmedAt: now,
    });
    expect(await verifyPassword(user?.passwordHash ?? null, input.password)).toBe(true);
    expect(await Invitation.findById(id).lean()).toMatchObject({ accepted: { at: now, userId } });
    expect(await AuditEvent.findOne({ 'subject.id': userId }).lean()).toMatchObject({ action: 'people.joined' });
    expect(await refusalOf(accept(token))).toBe('gone');
    expect(await User.countDocuments({ email })).toBe(1);
  });

  it('makes one account of two clicks at once', async () => {
    const { token, email } = await invited();
    const outcomes = await Promise.all([refusalOf(accept(token)), refusalOf(accept(token))]);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(await User.countDocuments({ email })).toBe(1);
  });

  it('is gone when expired to the millisecond, and for tokens that never were', async () => {
    const { token, email } = await invited();
    const end = new Date(now.getTime() + INVITATION_LIFETIME_MS);
    expect(await refusalOf(accept(token, end))).toBe('gone');
    expect(await refusalOf(accept('made-up'))).toBe('gone');
    expect(await User.countDocuments({ email })).toBe(0);
    expect(await refusalOf(accept(token, new Date(end.getTime() - 1)))).toBeNull();
  });

  it('never takes over an account that there is', async () => {
    const { token, email } = await invited();
    const owner = await createUser({ email, roles: [], home: null });
    expect(await refusalOf(accept(token))).toBe('wrong-state');
    const user = await User.findById(owner.id).lean();
    expect(await verifyPassword(user?.passwordHash ?? null, PASSWORD)).toBe(true);
    expect(user?.roles).toEqual([]);
  });
});

describe('joining with an account', () => {
  it('adds the roles in the same home', async () => {
    const home = await createOrganisation();
    // Invited while not yet a member, and made one by another way before answering.
    const { token, email } = await invited(['signatory'], undefined, home);
    const member = await createUser({ email, roles: ['representative'], home });
    expect(await showInvitation({ actor: null, token, locale: 'en', now })).toMatchObject({ next: 'sign-in' });
    expect(await showInvitation({ actor: member.actor, token, locale: 'en', now })).toMatchObject({ next: 'join' });
    await joinByInvitation({ actor: member.actor, token, now });
    expect((await User.findById(member.id).lean())?.roles).toEqual(['representative', 'signatory']);
    expect(await refusalOf(joinByInvitation({ actor: member.actor, token, now }))).toBe('gone');
  });

  it('takes in again who was removed from elsewhere', async () => {
    const former = await invited();
    const { userId } = await accept(former.token);
    await removeFromHome({ actor: former.signatory.actor, userId, input: { version: 1 }, now });
    const next = await invited(['signatory'], former.email);
    const actor = { userId, name: input.name, roles: [], home: null };
    await joinByInvitation({ actor, token: next.token, now });
    expect(await User.findById(userId).lean()).toMatchObject({ home: next.home, roles: ['signatory'] });
  });

  it('is refused to members of another home, other people and disabled accounts', async () => {
    const { token, email, id } = await invited();
    const elsewhere = await createUser({ email, roles: ['manager'] });
    const somebody = await createUser();
    expect(await refusalOf(joinByInvitation({ actor: elsewhere.actor, token, now }))).toBe('wrong-state');
    expect(await refusalOf(showInvitation({ actor: null, token, locale: 'en', now }))).toBe('wrong-state');
    expect(await refusalOf(joinByInvitation({ actor: somebody.actor, token, now }))).toBe('wrong-state');
    await User.updateOne({ _id: elsewhere.id }, { home: null, disabled: { at: now, by: 'x', reason: 'x' } });
    expect(await refusalOf(joinByInvitation({ actor: elsewhere.actor, token, now }))).toBe('wrong-state');
    expect((await User.findById(elsewhere.id).lean())?.roles).toEqual(['manager']);
    expect(await Invitation.findById(id).lean()).toMatchObject({ accepted: null });
  });

  it('asks somebody signed in as another person to sign out', async () => {
    const { token } = await invited();
    const somebody = await createUser();
    expect(await showInvitation({ actor: somebody.actor, token, locale: 'en', now })).toMatchObject({
      next: 'sign-out',
    });
  });
});
