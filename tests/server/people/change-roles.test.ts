import { describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { OutboxMessage } from '#server/models/outbox-message';
import { User } from '#server/models/user';
import { changeRoles } from '#server/people/change-roles';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createInstitution, createOrganisation, createUser } from '#tests/factories/user';

useDatabase();

const now = new Date('2026-11-22T08:00:00Z');
const rolesOf = async (id: string) => (await User.findById(id).lean())?.roles;

describe('changeRoles', () => {
  it('gives a colleague other roles, tells them and writes down before and after', async () => {
    const home = await createOrganisation();
    const signatory = await createUser({ roles: ['signatory'], home });
    const colleague = await createUser({ roles: ['representative'], home, locale: 'tk' });
    await changeRoles({
      actor: signatory.actor,
      userId: colleague.id,
      input: { version: 1, roles: ['representative', 'signatory'] },
      now,
    });
    expect(await User.findById(colleague.id).lean()).toMatchObject({
      roles: ['representative', 'signatory'],
      version: 2,
    });
    const event = await AuditEvent.findOne({ 'subject.id': colleague.id }).lean();
    expect(event).toMatchObject({
      action: 'people.roles-changed',
      actorId: signatory.id,
      details: { before: ['representative'], after: ['representative', 'signatory'] },
    });
    expect(event?.before).not.toBe(event?.after);
    const mail = await OutboxMessage.findOne({ 'to.userId': colleague.id }).lean();
    expect(mail).toMatchObject({ template: 'roles-changed', to: { email: colleague.email, locale: 'tk' } });
  });

  it('is refused to representatives, on oneself, for foreign people and with the other home’s roles', async () => {
    const home = await createOrganisation();
    const [signatory, colleague, stranger] = await Promise.all([
      createUser({ roles: ['signatory'], home }),
      createUser({ roles: ['representative'], home }),
      createUser({ roles: ['representative'] }),
    ]);
    const input = { version: 1, roles: ['signatory' as const] };
    const attempt = (
      actor: typeof colleague.actor,
      userId: string,
      roles: Parameters<typeof changeRoles>[0]['input'],
    ) => refusalOf(changeRoles({ actor, userId, input: roles, now }));
    expect(await attempt(colleague.actor, signatory.id, input)).toBe('not-permitted');
    expect(await attempt(signatory.actor, signatory.id, { version: 1, roles: ['representative'] })).toBe(
      'not-permitted',
    );
    expect(await attempt(signatory.actor, stranger.id, input)).toBe('not-found');
    expect(await attempt(signatory.actor, colleague.id, { version: 1, roles: ['administrator'] })).toBe('invalid');
    expect(await attempt(signatory.actor, colleague.id, { version: 7, roles: ['signatory'] })).toBe('stale');
    expect(await rolesOf(colleague.id)).toEqual(['representative']);
    expect(await rolesOf(signatory.id)).toEqual(['signatory']);
    expect(await rolesOf(stranger.id)).toEqual(['representative']);
    expect(await AuditEvent.countDocuments({ actorId: { $in: [signatory.id, colleague.id] } })).toBe(0);
    expect(
      await OutboxMessage.countDocuments({ 'to.userId': { $in: [signatory.id, colleague.id, stranger.id] } }),
    ).toBe(0);
  });

  it('lets an administrator change anybody, but leaves an organisation a signatory', async () => {
    const administrator = await createUser({ roles: ['administrator'] });
    const home = await createOrganisation();
    const signatory = await createUser({ roles: ['signatory'], home });
    const attempt = () =>
      changeRoles({
        actor: administrator.actor,
        userId: signatory.id,
        input: { version: 1, roles: ['representative'] },
        now,
      });
    expect(await refusalOf(attempt())).toBe('wrong-state');
    await createUser({
      roles: ['signatory'],
      home,
      record: { disabled: { at: now, by: 'x', reason: 'counts for nothing' } },
    });
    expect(await refusalOf(attempt())).toBe('wrong-state');
    await createUser({ roles: ['signatory'], home });
    expect(await refusalOf(attempt())).toBeNull();
    expect(await rolesOf(signatory.id)).toEqual(['representative']);
  });

  it('lets one of two signatories remain who demote each other at once', async () => {
    const home = await createOrganisation();
    const [one, other] = await Promise.all([
      createUser({ roles: ['signatory'], home }),
      createUser({ roles: ['signatory'], home }),
    ]);
    const demote = (actor: typeof one.actor, userId: string) =>
      refusalOf(changeRoles({ actor, userId, input: { version: 1, roles: ['representative'] }, now }));
    const outcomes = await Promise.all([demote(one.actor, other.id), demote(other.actor, one.id)]);
    expect(outcomes.sort()).toEqual(['wrong-state', null].sort());
    expect(await User.countDocuments({ 'home.id': home.id, roles: 'signatory' })).toBe(1);
  });

  it('lets staff hold administrator beside other roles, given by another administrator', async () => {
    const home = await createInstitution();
    const administrator = await createUser({ roles: ['administrator'], home });
    const manager = await createUser({ roles: ['manager'], home });
    await changeRoles({
      actor: administrator.actor,
      userId: manager.id,
      input: { version: 1, roles: ['manager', 'administrator'] },
      now,
    });
    expect(await rolesOf(manager.id)).toEqual(['manager', 'administrator']);
  });
});
