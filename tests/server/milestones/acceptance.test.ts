import { describe, expect, it } from 'vitest';
import { acceptAdvance } from '#server/milestones/accept-advance';
import { acceptMilestone } from '#server/milestones/accept-milestone';
import { recordVisit } from '#server/milestones/record-visit';
import { withdrawAcceptance } from '#server/milestones/withdraw-acceptance';
import { agreementBalances } from '#server/ledger/post-entries';
import { Agreement } from '#server/models/agreement';
import { acceptedPart, agreementContent, awardToContract, runningAgreement } from '#tests/factories/agreement';
import { pendingAppeal } from '#tests/factories/award';
import { accept, milestoneRecord, reportedMilestone, reportOf, type Reporting } from '#tests/factories/milestone';
import { request } from '#tests/factories/payment';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const now = new Date();
/** The usual milestones, some of them otherwise. */
async function planned(change: (content: ReturnType<typeof agreementContent>) => void) {
  const { award } = await awardToContract();
  const content = agreementContent(award);
  change(content);
  return content;
}

const withdraw = async (of: Reporting, key = 'm1', version?: number) =>
  withdrawAcceptance({
    ...{ actor: of.manager, agreementId: of.agreement._id, key, now },
    input: { version: version ?? (await milestoneRecord(of, key)).version, reason: 'By mistake' },
  });

describe('accepting a milestone', () => {
  it('makes it payable in whole, once, whatever is pressed at once', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    const pressed = await Promise.allSettled(Array.from({ length: 5 }, () => accept(running)));
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { state, parts, amount } = await milestoneRecord(running);
    expect({ state, parts }).toMatchObject({ state: 'accepted', parts: [{ number: 1, amount, released: true }] });
    expect(await agreementBalances(running.agreement._id)).toMatchObject({ payable: amount });
    expect(await explanationOf(accept(running))).toBe('milestones.error.notReported');
  });

  it('makes a part payable, and the rest with another report', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    for (const amount of [0, -1, 0.5, Number.NaN]) {
      expect(await explanationOf(accept(running, 'm1', amount))).toBe('milestones.error.amount');
    }
    const { amount } = await milestoneRecord(running);
    expect(await explanationOf(accept(running, 'm1', amount + 1))).toBe('milestones.error.tooMuch');
    await accept(running, 'm1', 100);
    expect(await milestoneRecord(running)).toMatchObject({ state: 'partly', parts: [{ number: 1, amount: 100 }] });
    await reportedMilestone(running);
    expect(await reportOf(running)).toMatchObject({ number: 2 });
    await accept(running);
    expect(await milestoneRecord(running)).toMatchObject({ state: 'accepted', parts: [{}, { amount: amount - 100 }] });
  });

  it('is refused to everybody but the institution’s managers, in suspension, while an appeal is pending, and stale', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    const { agreement } = running;
    const { version } = await reportOf(running);
    const as = (actor: typeof running.manager, of = version) =>
      acceptMilestone({
        ...{ actor, agreementId: agreement._id, key: 'm1', now },
        input: { version: of, amount: null, comment: '' },
      });
    const { actor: stranger } = await createUser({ roles: ['manager'] });
    expect(await refusalOf(as(stranger))).toBe('not-found');
    expect(await refusalOf(as(running.representative))).toBe('not-found');
    for (const actor of [running.approver, running.finance]) expect(await refusalOf(as(actor))).toBe('not-permitted');
    expect(await explanationOf(as(running.manager, version - 1))).toBe('milestones.error.stale');
    await Agreement.updateOne({ _id: agreement._id }, { $set: { state: 'suspended' } });
    expect(await explanationOf(as(running.manager))).toBe('ledger.error.state');
    await Agreement.updateOne({ _id: agreement._id }, { $set: { state: 'active' } });
    await pendingAppeal(running);
    expect(await explanationOf(as(running.manager))).toBe('appeals.error.pending');
    expect(await agreementBalances(agreement._id)).toMatchObject({ payable: 0 });
  });

  it('waits for the visit that was asked for', async () => {
    const content = await planned(({ milestones }) => milestones[0] && (milestones[0].visit = true));
    const running = await runningAgreement({ milestones: content.milestones });
    await reportedMilestone(running);
    expect(await explanationOf(accept(running))).toBe('milestones.error.visit');
    const visit = async (actor = running.manager) =>
      recordVisit({
        ...{ actor, agreementId: running.agreement._id, key: 'm1', now },
        input: { version: (await milestoneRecord(running)).version, opinion: 'reached', text: 'All was there' },
      });
    expect(await refusalOf(visit(running.approver))).toBe('not-permitted');
    await visit();
    expect(await explanationOf(visit())).toBe('milestones.error.noVisit');
    await accept(running);
    expect(await milestoneRecord(running)).toMatchObject({ state: 'accepted', visit: { opinion: 'reached' } });
  });

  it('keeps back what was agreed until the final report is accepted', async () => {
    const running = await runningAgreement({ retention: 10 });
    for (const key of ['m1', 'm2']) {
      await reportedMilestone(running, key);
      await accept(running, key);
    }
    const kept = await milestoneRecord(running);
    expect(kept.parts).toMatchObject([
      { number: 1, kind: 'work', amount: kept.amount - Math.floor(kept.amount / 10), released: true },
      { number: 2, kind: 'retention', amount: Math.floor(kept.amount / 10), released: false },
    ]);
    await reportedMilestone(running, 'm3');
    await accept(running, 'm3', 100);
    expect((await milestoneRecord(running)).parts[1]?.released).toBe(false);
    await reportedMilestone(running, 'm3');
    await accept(running, 'm3');
    for (const key of ['m1', 'm2']) expect((await milestoneRecord(running, key)).parts[1]?.released).toBe(true);
    expect((await milestoneRecord(running, 'm3')).parts.map(({ kind }) => kind)).toEqual(['work', 'work']);
    await withdraw(running, 'm3');
    for (const key of ['m1', 'm2']) expect((await milestoneRecord(running, key)).parts[1]?.released).toBe(false);
  });

  it('makes an advance payable without a report, once', async () => {
    const content = await planned(({ milestones }) => {
      if (milestones[0]) milestones[0].kind = 'advance';
    });
    const running = await runningAgreement({ milestones: content.milestones, retention: 10 });
    const advance = (actor = running.manager, version = 1, key = 'm1') =>
      acceptAdvance({ actor, agreementId: running.agreement._id, key, input: { version }, now });
    expect(await refusalOf(advance(running.approver))).toBe('not-permitted');
    expect(await explanationOf(advance(running.manager, 1, 'm2'))).toBe('milestones.error.notAdvance');
    expect(await explanationOf(advance(running.manager, 7))).toBe('milestones.error.stale');
    const pressed = await Promise.allSettled([advance(), advance(), advance()]);
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { parts, amount, state } = await milestoneRecord(running);
    expect({ state, parts }).toMatchObject({ state: 'accepted', parts: [{ kind: 'advance', amount, released: true }] });
  });
});

describe('withdrawing an acceptance', () => {
  it('takes the money back to what is committed, and gives the part’s number to no other', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    await accept(running, 'm1', 500);
    await withdraw(running);
    expect(await milestoneRecord(running)).toMatchObject({ state: 'reported', parts: [] });
    expect(await agreementBalances(running.agreement._id)).toMatchObject({ payable: 0 });
    expect(await explanationOf(withdraw(running))).toBe('milestones.error.notAccepted');
    await accept(running);
    expect(await milestoneRecord(running)).toMatchObject({ state: 'accepted', parts: [{ number: 2 }] });
  });

  it('is refused when a payment is under way, to others, and stale', async () => {
    const running = await runningAgreement();
    await reportedMilestone(running);
    await accept(running);
    const { version } = await milestoneRecord(running);
    expect(await explanationOf(withdraw(running, 'm1', version - 1))).toBe('milestones.error.stale');
    expect(await refusalOf(withdraw({ ...running, manager: running.approver }))).toBe('not-permitted');
    await request(running);
    expect(await explanationOf(withdraw(running))).toBe('milestones.error.paid');
    await acceptedPart(running, 'm2', 10);
    expect(await explanationOf(withdraw(running, 'm2'))).toBe('milestones.error.notAccepted');
  });
});
