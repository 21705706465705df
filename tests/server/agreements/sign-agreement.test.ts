import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeAgreement } from '#server/agreements/make-agreement';
import { sendForSignature } from '#server/agreements/send-for-signature';
import { signAgreement, type Side } from '#server/agreements/sign-agreement';
import { agreementBalances } from '#server/ledger/post-entries';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { Award } from '#server/models/award';
import { Milestone } from '#server/models/milestone';
import { Precondition } from '#server/models/precondition';
import { awardToContract, type AwardToContract } from '#tests/factories/agreement';
import { pendingAppeal } from '#tests/factories/award';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser, PASSWORD } from '#tests/factories/user';

useDatabase();

let of: AwardToContract;
const now = () => new Date();
const stored = (id: string) => Agreement.findById(id).orFail().lean<AgreementRecord>();
const make = (actor = of.call.office.manager) => makeAgreement({ actor, awardId: of.award._id, now: now() });
const SHA = 'a'.repeat(64);

beforeEach(async () => {
  of = await awardToContract();
});

/** Out for signature, with its document. */
async function sent(): Promise<string> {
  const id = await make();
  await sendForSignature({ actor: of.call.office.manager, agreementId: id, expected: 1, now: now() });
  await Agreement.updateOne({ _id: id }, { $set: { document: { fileId: 'file', sha256: SHA, at: now() } } });
  return id;
}

const sign = (agreementId: string, side: Side, wishes: { sha256?: string; currentPassword?: string } = {}) =>
  signAgreement({
    actor: side === 'organisation' ? of.signatory : of.call.office.approver,
    ...{ agreementId, side, now: now() },
    input: { sha256: SHA, currentPassword: PASSWORD, ...wishes },
  });

describe('an agreement', () => {
  it('begins with what was applied for, to the last minor unit, once for an award', async () => {
    const agreement = await stored(await make());
    const { amount, milestones, budget, indicators } = agreement.content;
    expect(amount).toEqual(of.award.amount);
    for (const parts of [milestones, budget])
      expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount.amount);
    expect(indicators).toMatchObject([{ target: 60 }]);
    expect(agreement).toMatchObject({ number: null, state: 'draft', organisationId: of.award.organisationId });
    expect(await explanationOf(make())).toBe('agreements.error.exists');
  });

  it('is made by the manager of its institution, after the standstill and without an appeal', async () => {
    expect(await refusalOf(make(of.call.office.approver))).toBe('not-permitted');
    expect(await refusalOf(make((await createUser({ roles: ['manager'] })).actor))).toBe('not-found');
    expect(await refusalOf(make(of.signatory))).toBe('not-found');
    await pendingAppeal(of);
    expect(await explanationOf(make())).toBe('appeals.error.pending');
    await Award.updateOne({ _id: of.award._id }, { $set: { state: 'offered' } });
    expect(await refusalOf(make())).toBe('wrong-state');
  });

  it('is made once, of five at once', async () => {
    const made = await Promise.allSettled(Array.from({ length: 5 }, () => make()));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await Agreement.countDocuments({ awardId: of.award._id })).toBe(1);
  });

  it('goes out once its schedule has no faults, by the version that was seen', async () => {
    const id = await make();
    const send = (expected: number) =>
      sendForSignature({ actor: of.call.office.manager, agreementId: id, expected, now: now() });
    await Agreement.updateOne({ _id: id }, { $inc: { 'content.milestones.0.amount': -1 } });
    expect(await explanationOf(send(1))).toBe('agreements.error.faults');
    await Agreement.updateOne({ _id: id }, { $inc: { 'content.milestones.0.amount': 1 } });
    expect(await refusalOf(send(2))).toBe('stale');
    await send(1);
    expect((await stored(id)).number).toMatch(/-AGR-\d{4}-0001$/);
    expect(await refusalOf(send(2))).toBe('wrong-state');
  });

  it('is in force, committed and with its milestones when both sides have signed', async () => {
    const id = await sent();
    expect(await refusalOf(sign(id, 'organisation', { currentPassword: 'wrong' }))).toBe('invalid');
    expect(await explanationOf(sign(id, 'organisation', { sha256: 'b'.repeat(64) }))).toBe(
      'agreements.error.otherDocument',
    );
    await sign(id, 'organisation');
    await sign(id, 'organisation');
    expect((await stored(id)).state).toBe('signing');
    await sign(id, 'institution');
    const { state, signatures, content } = await stored(id);
    expect([state, signatures.length]).toEqual(['active', 2]);
    expect(await Milestone.countDocuments({ agreementId: id, state: 'planned' })).toBe(content.milestones.length);
    expect(await agreementBalances(id)).toMatchObject({ committed: content.amount.amount, payable: 0 });
  });

  it('waits for its preconditions and for appeals', async () => {
    const id = await sent();
    await Precondition.create({
      ...{ _id: `${id}.other`, agreementId: id, key: 'other', order: 0, kind: 'other', version: 1 },
      ...{ organisationId: of.award.organisationId, institutionId: of.award.institutionId },
      text: { en: 'Something', ru: '', tk: '' },
    });
    await sign(id, 'organisation');
    await sign(id, 'institution');
    expect((await stored(id)).state).toBe('signing');
  });

  it('is not signed while an appeal is pending, nor by others', async () => {
    const id = await sent();
    const by = (actor: AwardToContract['signatory'], side: Side) => {
      const input = { sha256: SHA, currentPassword: PASSWORD };
      return refusalOf(signAgreement({ actor, agreementId: id, side, input, now: now() }));
    };
    expect(await by(of.representative, 'organisation')).toBe('not-permitted');
    expect(await by(of.call.office.manager, 'institution')).toBe('not-permitted');
    expect(await by(of.call.office.approver, 'organisation')).toBe('not-found');
    expect(await by((await createUser()).actor, 'organisation')).toBe('not-found');
    await pendingAppeal({ ...of, place: { ...of.place }, award: { ...of.award, decisionId: randomUUID() } });
    expect(await explanationOf(sign(id, 'organisation'))).toBe('appeals.error.pending');
  });
});
