import { describe, expect, it } from 'vitest';
import { INVITATION_LIFETIME_MS, RESEND_PAUSE_MS } from '~/domain/accounts/invitation';
import type { Actor, Home, Role } from '~/domain/accounts/roles';
import { AuditEvent } from '#server/models/audit-event';
import { Invitation } from '#server/models/invitation';
import { OutboxMessage } from '#server/models/outbox-message';
import { hashOfToken } from '#server/security/secret-token';
import { invitePerson } from '#server/invitations/invite-person';
import { resendInvitation } from '#server/invitations/resend-invitation';
import { showInvitation } from '#server/invitations/show-invitation';
import { withdrawInvitation } from '#server/invitations/withdraw-invitation';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createInstitution, createOrganisation, createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);
let people = 0;
const address = () => `asked-${(people += 1)}@example.org`;

function invite(actor: Actor, home: Home, roles: Role[], email = address(), at = now) {
  return invitePerson({ actor, home, input: { email, roles, locale: 'ru' }, now: at });
}
const show = (token: string, at = now) => showInvitation({ actor: null, token, locale: 'en', now: at });

describe('inviting', () => {
  it('mails a one-time link in the chosen language, of which only the hash is kept', async () => {
    const home = await createOrganisation();
    const signatory = await createUser({ roles: ['signatory'], home });
    const { id, token } = await invite(signatory.actor, home, ['representative'], 'Ogul.Gurbanowa@example.org');
    const invitation = await Invitation.findById(id).lean();
    expect(invitation).toMatchObject({
      tokenHash: hashOfToken(token),
      emailKey: 'ogul.gurbanowa@example.org',
      home,
      invitedBy: signatory.id,
      expiresAt: after(INVITATION_LIFETIME_MS),
    });
    expect(JSON.stringify(invitation)).not.toContain(token);
    const mail = await OutboxMessage.findOne({ 'to.email': 'Ogul.Gurbanowa@example.org' }).lean();
    expect(mail).toMatchObject({ template: 'invitation', to: { locale: 'ru' }, state: 'waiting' });
    const event = await AuditEvent.findOne({ 'subject.id': id }).lean();
    expect(event).toMatchObject({ action: 'people.invited', actorId: signatory.id });
    expect(JSON.stringify(event)).not.toContain('Gurbanowa');
    expect(await show(token)).toMatchObject({ home, roles: ['representative'], next: 'new-account' });
  });

  it('is a signatory’s in the own organisation and an administrator’s anywhere', async () => {
    const [organisation, elsewhere, institution] = await Promise.all([
      createOrganisation(),
      createOrganisation(),
      createInstitution(),
    ]);
    const signatory = (await createUser({ roles: ['signatory'], home: organisation })).actor;
    const representative = (await createUser({ roles: ['representative'], home: organisation })).actor;
    const manager = (await createUser({ roles: ['manager', 'approver'], home: institution })).actor;
    const administrator = (await createUser({ roles: ['administrator'] })).actor;
    const before = await Invitation.countDocuments();
    expect(await refusalOf(invite(representative, organisation, ['representative']))).toBe('not-permitted');
    expect(await refusalOf(invite(signatory, elsewhere, ['representative']))).toBe('not-found');
    expect(await refusalOf(invite(signatory, institution, ['manager']))).toBe('not-found');
    expect(await refusalOf(invite(manager, institution, ['manager']))).toBe('not-permitted');
    expect(await refusalOf(invite(signatory, organisation, ['administrator']))).toBe('invalid');
    expect(await refusalOf(invite(administrator, institution, ['signatory']))).toBe('invalid');
    expect(await refusalOf(invite(administrator, { kind: 'institution', id: 'none' }, ['manager']))).toBe('not-found');
    expect(await Invitation.countDocuments()).toBe(before);
    expect(await refusalOf(invite(administrator, institution, ['manager', 'finance']))).toBeNull();
    expect(await refusalOf(invite(administrator, elsewhere, ['signatory']))).toBeNull();
  });

  it('refuses members and a second waiting invitation, also at once; an expired one gives way', async () => {
    const home = await createOrganisation();
    const { actor } = await createUser({ roles: ['signatory'], home });
    const member = await createUser({ roles: ['representative'], home, email: 'Member@example.org' });
    expect(member.email).toBe('Member@example.org');
    expect(await refusalOf(invite(actor, home, ['signatory'], 'member@EXAMPLE.org'))).toBe('wrong-state');
    const twice = address();
    const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(invite(actor, home, ['representative'], twice))));
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'wrong-state')).toHaveLength(2);
    expect(await Invitation.countDocuments({ email: twice })).toBe(1);
    expect(await refusalOf(invite(actor, home, ['representative'], twice, after(INVITATION_LIFETIME_MS)))).toBeNull();
    expect(await OutboxMessage.countDocuments({ 'to.email': twice })).toBe(2);
  });

  it('does not tell whether the address has an account elsewhere', async () => {
    const home = await createOrganisation();
    const { actor } = await createUser({ roles: ['signatory'], home });
    const elsewhere = await createUser({ roles: ['manager'] });
    expect(await refusalOf(invite(actor, home, ['representative'], elsewhere.email))).toBeNull();
  });
});

describe('sending again and withdrawing', () => {
  it('sends a new link, ends the old one, and waits a minute in between', async () => {
    const home = await createOrganisation();
    const { actor } = await createUser({ roles: ['signatory'], home });
    const email = address();
    const { id, token } = await invite(actor, home, ['representative'], email);
    const resend = (at: Date) => resendInvitation({ actor, invitationId: id, now: at });
    expect(await refusalOf(resend(after(RESEND_PAUSE_MS - 1)))).toBe('throttled');
    const later = after(INVITATION_LIFETIME_MS + 1);
    expect(await refusalOf(show(token, later))).toBe('gone');
    await resend(later);
    expect(await refusalOf(show(token, later))).toBe('gone');
    expect(await Invitation.findById(id).lean()).toMatchObject({
      version: 2,
      expiresAt: new Date(later.getTime() + INVITATION_LIFETIME_MS),
    });
    expect(await OutboxMessage.countDocuments({ 'to.email': email, template: 'invitation' })).toBe(2);
  });

  it('withdraws once; the link is gone at once, and nothing is sent any more', async () => {
    const home = await createOrganisation();
    const { actor } = await createUser({ roles: ['signatory'], home });
    const { id, token } = await invite(actor, home, ['representative']);
    const withdraw = () => refusalOf(withdrawInvitation({ actor, invitationId: id, now }));
    expect(await withdraw()).toBeNull();
    expect(await withdraw()).toBe('wrong-state');
    expect(await refusalOf(show(token))).toBe('gone');
    expect(await refusalOf(resendInvitation({ actor, invitationId: id, now: after(RESEND_PAUSE_MS) }))).toBe(
      'wrong-state',
    );
    expect(await AuditEvent.countDocuments({ 'subject.id': id, action: 'people.invitation-withdrawn' })).toBe(1);
  });

  it('is not for strangers, nor for colleagues without the role', async () => {
    const home = await createOrganisation();
    const { actor } = await createUser({ roles: ['signatory'], home });
    const { id } = await invite(actor, home, ['representative']);
    const stranger = (await createUser({ roles: ['signatory'] })).actor;
    const colleague = (await createUser({ roles: ['representative'], home })).actor;
    const later = after(RESEND_PAUSE_MS);
    expect(await refusalOf(withdrawInvitation({ actor: stranger, invitationId: id, now }))).toBe('not-found');
    expect(await refusalOf(resendInvitation({ actor: stranger, invitationId: id, now: later }))).toBe('not-found');
    expect(await refusalOf(withdrawInvitation({ actor: colleague, invitationId: id, now }))).toBe('not-permitted');
    expect(await refusalOf(resendInvitation({ actor: colleague, invitationId: id, now: later }))).toBe('not-permitted');
    expect(await Invitation.findById(id).lean()).toMatchObject({ version: 1, withdrawn: null });
  });
});
