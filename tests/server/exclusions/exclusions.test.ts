import { describe, expect, it } from 'vitest';
import { decideExclusion } from '#server/exclusions/decide-exclusion';
import { flagOrganisation } from '#server/exclusions/flag-organisation';
import { liftExclusion } from '#server/exclusions/lift-exclusion';
import { proposeExclusion, wasProposed } from '#server/exclusions/propose-exclusion';
import { Exclusion } from '#server/models/exclusion';
import { OrganisationFlag } from '#server/models/organisation-flag';
import { standingOf } from '#server/verification/standing-of';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';
import * as given from '#tests/factories/standing';

useDatabase();

const { NOW } = given;
const period = { from: '2026-11-22', until: '2026-12-31', reason: 'False invoices' };

async function proposed(input: Parameters<typeof proposeExclusion>[0]['input'] = period) {
  const provider = await given.createVerified();
  const manager = await given.staff('manager', 'approver');
  const propose = { actor: manager, organisationId: provider.id, input, expected: 2, now: NOW };
  await proposeExclusion(propose);
  return { ...provider, manager, propose, act: { organisationId: provider.id, expected: 3, now: NOW } };
}

describe('an exclusion', () => {
  it('is in effect only once an approver other than its proposer agrees; the organisation is told', async () => {
    const { id, email, manager, act } = await proposed();
    expect((await standingOf(id, NOW)).excluded).toBe(false);
    const input = { decision: 'approve' } as const;
    expect(await explanationOf(decideExclusion({ actor: manager, input, ...act }))).toBe(
      'verification.error.ownProposal',
    );
    const other = await given.staff('manager');
    expect(await refusalOf(decideExclusion({ actor: other, input, ...act }))).toBe('not-permitted');

    await decideExclusion({ actor: await given.staff('approver'), input, ...act });
    expect((await standingOf(id, NOW)).excluded).toBe(true);
    expect((await standingOf(id, new Date('2026-12-31T23:59:59+05:00'))).excluded).toBe(true);
    expect((await standingOf(id, new Date('2027-01-01T00:00:00+05:00'))).excluded).toBe(false);
    const told = (await mailsTo(email)).find(({ template }) => template === 'organisation-excluded');
    expect(told?.mail.text).toContain('from 22 November 2026 to 31 December 2026');
    expect(told?.mail.text).toContain('False invoices');
  });

  it('that is declined holds for nobody, is told to nobody, and can be proposed anew', async () => {
    const { id, email, propose, act } = await proposed();
    const input = { decision: 'decline', text: 'The invoices are genuine' } as const;
    await decideExclusion({ actor: await given.staff('approver'), input, ...act });
    expect((await standingOf(id, NOW)).excluded).toBe(false);
    const mails = await mailsTo(email);
    expect(mails.map(({ template }) => template)).toEqual(['verification-granted']);
    await proposeExclusion({ ...propose, expected: 4 });
    expect(await Exclusion.countDocuments({ organisationId: id })).toBe(2);
  });

  it('is lifted with a reason by an approver other than its proposer, and the record stays', async () => {
    const { id, email, manager, act } = await proposed({ ...period, until: null });
    const approver = await given.staff('approver');
    const lift = { organisationId: id, input: { text: 'The money was paid back' }, now: NOW };
    const early = liftExclusion({ ...lift, actor: approver, expected: 3 });
    expect(await refusalOf(early)).toBe('wrong-state');
    await decideExclusion({ actor: approver, input: { decision: 'approve' }, ...act });
    const own = liftExclusion({ ...lift, actor: manager, expected: 4 });
    expect(await explanationOf(own)).toBe('verification.error.ownProposal');
    await liftExclusion({ ...lift, actor: approver, expected: 4 });
    expect((await standingOf(id, NOW)).excluded).toBe(false);
    expect(await Exclusion.findOne({ organisationId: id }).lean()).toMatchObject({
      approved: { by: approver.userId },
      lifted: { by: approver.userId, reason: 'The money was paid back' },
    });
    expect((await mailsTo(email)).map(({ template }) => template)).toContain('exclusion-lifted');
  });

  it('is proposed once, not for the past, and by managers only', async () => {
    const { id, manager, propose } = await proposed();
    expect(await refusalOf(proposeExclusion(propose))).toBe('stale');
    expect(await wasProposed(manager, id, 2)).toBe(true);
    expect(await explanationOf(proposeExclusion({ ...propose, expected: 3 }))).toBe(
      'verification.error.excludedAlready',
    );
    const { id: other } = await given.createProvider();
    const past = { ...propose, organisationId: other, input: { ...period, from: '2026-11-21' }, expected: 0 };
    expect(await explanationOf(proposeExclusion(past))).toBe('verification.error.fromPast');
    for (const role of ['auditor', 'administrator', 'finance', 'signatory'] as const) {
      const { actor } = await createUser({ roles: [role] });
      const tried = proposeExclusion({ ...propose, actor, organisationId: other, expected: 0 });
      expect(await refusalOf(tried), role).toBe('not-permitted');
    }
  });

  it('has one outcome when two approvers decide at once', async () => {
    const { id, act } = await proposed();
    const [one, other] = await Promise.all([given.staff('approver'), given.staff('approver')]);
    const ends = await Promise.all([
      refusalOf(decideExclusion({ actor: one, input: { decision: 'approve' }, ...act })),
      refusalOf(decideExclusion({ actor: other, input: { decision: 'decline', text: 'No' }, ...act })),
    ]);
    expect(ends.filter((end) => end === null)).toHaveLength(1);
    const record = await Exclusion.findOne({ organisationId: id }).orFail().lean();
    expect(Boolean(record.approved)).not.toBe(Boolean(record.declined));
    expect((await standingOf(id, NOW)).excluded).toBe(Boolean(record.approved));
  });

  it('that has run out makes room for another', async () => {
    const { id, propose, act } = await proposed();
    await decideExclusion({ actor: await given.staff('approver'), input: { decision: 'approve' }, ...act });
    const now = new Date('2027-02-01T12:00:00+05:00');
    const input = { from: '2027-02-01', until: null, reason: 'Again' };
    await proposeExclusion({ ...propose, input, expected: 4, now });
    expect((await given.standing(id)).exclusion).toMatchObject({ approved: false, from: '2027-02-01' });
  });
});

describe('a flag', () => {
  it('is put up, raised and taken down by managers with a reason; every mark is kept', async () => {
    const { id } = await given.createProvider();
    const actor = await given.staff('manager');
    const flag = (level: 'observation' | 'escalated' | null, expected: number) =>
      flagOrganisation({ actor, organisationId: id, input: { level, reason: 'Late reports' }, expected, now: NOW });
    await flag('observation', 0);
    expect(await explanationOf(flag('observation', 1))).toBe('verification.error.sameFlag');
    await flag('escalated', 1);
    expect((await given.standing(id)).flag).toBe('escalated');
    expect(await refusalOf(flag(null, 1))).toBe('stale');
    await flag(null, 2);
    expect((await given.standing(id)).flag).toBeNull();
    expect(await OrganisationFlag.countDocuments({ organisationId: id })).toBe(3);
    expect((await standingOf(id, NOW)).excluded).toBe(false);
  });

  it.each(['approver', 'auditor', 'administrator', 'signatory'] as const)('is not for the role %s', async (role) => {
    const { id } = await given.createProvider();
    const { actor } = await createUser({ roles: [role] });
    const input = { level: 'observation' as const, reason: 'Late reports' };
    const tried = flagOrganisation({ actor, organisationId: id, input, expected: 0, now: NOW });
    expect(await refusalOf(tried)).toBe('not-permitted');
  });
});
