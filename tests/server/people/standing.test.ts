import { describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Invitation } from '#server/models/invitation';
import { OutboxMessage } from '#server/models/outbox-message';
import { Session } from '#server/models/session';
import { User } from '#server/models/user';
import { invitePerson } from '#server/invitations/invite-person';
import { disableAccount } from '#server/people/disable-account';
import { enableAccount } from '#server/people/enable-account';
import { removeFromHome } from '#server/people/remove-from-home';
import { resetSecondFactor } from '#server/people/reset-second-factor';
import { refusalOf } from '#tests/factories/refusal';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { createOrganisation, createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const openSessions = (userId: string) => Session.countDocuments({ userId, ended: null });
const mailsTo = async (userId: string) =>
  (await OutboxMessage.find({ 'to.userId': userId }).lean()).map(({ template }) => template);

describe('disabling and enabling an account', () => {
  it('ends sessions at once, withdraws what the person sent, and says why; enabling opens it again', async () => {
    const administrator = await createUser({ roles: ['administrator'] });
    const signatory = await createUser({ roles: ['signatory'] });
    await signIn(signatory);
    await signIn(signatory);
    const sent = await invitePerson({
      actor: signatory.actor,
      home: signatory.actor.home!,
      input: { email: 'asked@example.org', roles: ['representative'], locale: 'en' },
      now,
    });
    const input = { version: 1, reason: 'The password was lost' };
    await disableAccount({ actor: administrator.actor, userId: signatory.id, input, now });
    expect(await openSessions(signatory.id)).toBe(0);
    expect(await User.findById(signatory.id).lean()).toMatchObject({
      disabled: { at: now, by: administrator.id, reason: 'The password was lost' },
      roles: ['signatory'],
    });
    expect((await Invitation.findById(sent.id).lean())?.withdrawn).toMatchObject({ by: administrator.id });
    const again = () =>
      disableAccount({ actor: administrator.actor, userId: signatory.id, input: { ...input, version: 2 }, now });
    expect(await refusalOf(again())).toBe('wrong-state');
    await enableAccount({ actor: administrator.actor, userId: signatory.id, input: { version: 2 }, now });
    expect((await User.findById(signatory.id).lean())?.disabled).toBeNull();
    expect(
      await refusalOf(enableAccount({ actor: administrator.actor, userId: signatory.id, input: { version: 3 }, now })),
    ).toBe('wrong-state');
    expect(await mailsTo(signatory.id)).toEqual(['account-disabled', 'account-enabled']);
    const events = await AuditEvent.find({ 'subject.id': signatory.id }).sort({ at: 1 }).lean();
    expect(events.map(({ action }) => action).sort()).toEqual(['accounts.disabled', 'accounts.enabled']);
    expect(JSON.stringify(events)).not.toContain('password was lost');
  });

  it('is the administrator’s alone, and not on the own account', async () => {
    const administrator = await createUser({ roles: ['administrator'] });
    const home = await createOrganisation();
    const [signatory, colleague] = await Promise.all([
      createUser({ roles: ['signatory'], home }),
      createUser({ roles: ['representative'], home }),
    ]);
    const auditor = await createUser({ roles: ['auditor'] });
    const input = { version: 1, reason: 'x' };
    const attempt = (actor: typeof auditor.actor, userId: string) =>
      refusalOf(disableAccount({ actor, userId, input, now }));
    expect(await attempt(signatory.actor, colleague.id)).toBe('not-permitted');
    expect(await attempt(auditor.actor, colleague.id)).toBe('not-permitted');
    expect(await attempt(administrator.actor, administrator.id)).toBe('not-permitted');
    expect(await attempt(administrator.actor, 'nobody')).toBe('not-found');
    expect(await User.countDocuments({ disabled: { $ne: null }, 'home.id': home.id })).toBe(0);
  });
});

describe('removing somebody from their home', () => {
  it('takes home and roles, ends sessions, keeps the account', async () => {
    const home = await createOrganisation();
    const signatory = await createUser({ roles: ['signatory'], home });
    const colleague = await createUser({ roles: ['representative'], home });
    await signIn(colleague);
    await removeFromHome({ actor: signatory.actor, userId: colleague.id, input: { version: 1 }, now });
    expect(await User.findById(colleague.id).lean()).toMatchObject({ home: null, roles: [], disabled: null });
    expect(await openSessions(colleague.id)).toBe(0);
    expect(await mailsTo(colleague.id)).toEqual(['removed-from-home']);
    const second = () => removeFromHome({ actor: signatory.actor, userId: colleague.id, input: { version: 2 }, now });
    expect(await refusalOf(second())).toBe('not-found');
  });

  it('leaves an organisation its last signatory', async () => {
    const administrator = await createUser({ roles: ['administrator'] });
    const signatory = await createUser({ roles: ['signatory'] });
    const attempt = removeFromHome({ actor: administrator.actor, userId: signatory.id, input: { version: 1 }, now });
    expect(await refusalOf(attempt)).toBe('wrong-state');
    expect((await User.findById(signatory.id).lean())?.home).toEqual(signatory.actor.home);
  });
});

describe('resetting a second factor', () => {
  const secondFactor = { secret: 'x', confirmedAt: now, lastStep: 1, recoveryHashes: [] };

  it('takes it away, ends sessions and tells the person; once', async () => {
    const administrator = await createUser({ roles: ['administrator'] });
    const manager = await createUser({ roles: ['manager'], record: { secondFactor } });
    await signIn(manager);
    const reset = (version: number) =>
      resetSecondFactor({ actor: administrator.actor, userId: manager.id, input: { version }, now });
    expect(await refusalOf(reset(9))).toBe('stale');
    await reset(1);
    expect((await User.findById(manager.id).lean())?.secondFactor).toBeNull();
    expect(await openSessions(manager.id)).toBe(0);
    expect(await mailsTo(manager.id)).toEqual(['second-factor-reset']);
    expect(await refusalOf(reset(2))).toBe('wrong-state');
  });

  it('is the administrator’s alone', async () => {
    const home = await createOrganisation();
    const signatory = await createUser({ roles: ['signatory'], home });
    const colleague = await createUser({ roles: ['representative'], home, record: { secondFactor } });
    const attempt = resetSecondFactor({ actor: signatory.actor, userId: colleague.id, input: { version: 1 }, now });
    expect(await refusalOf(attempt)).toBe('not-permitted');
    expect((await User.findById(colleague.id).lean())?.secondFactor).not.toBeNull();
  });
});
