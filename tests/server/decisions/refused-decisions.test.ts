import { describe, expect, it } from 'vitest';
import { decideLot, type LotDecision } from '#server/decisions/decide-lot';
import { openDecision } from '#server/decisions/decision-content';
import { standingDecision } from '#server/decisions/standing-decision';
import { latestReport } from '#server/evaluation-report/latest-report';
import { committedMoney } from '#server/calls/committed-money';
import { Award } from '#server/models/award';
import { CallVersion } from '#server/models/call-version';
import { Call } from '#server/models/call';
import { Committee } from '#server/models/committee';
import { Decision } from '#server/models/decision';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { Letter } from '#server/models/letter';
import { Programme } from '#server/models/programme';
import { Screening } from '#server/models/screening';
import { User } from '#server/models/user';
import type { Actor } from '~/domain/accounts/roles';
import { inAll } from '#tests/factories/call';
import { decidedLot, issuedLot, recommendedLot } from '#tests/factories/decided-lot';
import { mailsTo } from '#tests/factories/mails';
import { explanationOf } from '#tests/factories/refusal';
import type { ReportedLot } from '#tests/factories/reported';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const LOT = 'lot-1';

async function decide({ call }: ReportedLot, input: Partial<LotDecision> = {}, actor: Actor = call.office.approver) {
  const reportSha256 = (await latestReport(call.id, LOT))?.sha256 ?? '';
  const decision: LotDecision = { kind: 'approved', reportSha256, reason: '', ...input };
  await decideLot({ actor, callId: call.id, lot: LOT, input: decision, now: new Date() });
}

const toldOf = async ({ userId }: Actor, template: string) => {
  const { email } = await User.findById(userId).orFail().lean();
  return (await mailsTo(email)).filter((mail) => mail.template === template).length;
};

const stageOf = async ({ call }: ReportedLot) =>
  (await Evaluation.findById(evaluationId(call.id, LOT)).orFail().lean()).stage;

describe('a decision is refused', () => {
  it('to a manager, and to an approver of another institution', async () => {
    const lot = await recommendedLot();
    await expect(decide(lot, {}, lot.call.office.manager)).rejects.toMatchObject({ code: 'not-permitted' });
    const { actor } = await createUser({ roles: ['approver'] });
    await expect(decide(lot, {}, actor)).rejects.toMatchObject({ code: 'not-found' });
    expect(await stageOf(lot)).toBe('recommended');
  });

  it('to who sits on the committee, who screened, and who prepared the call', async () => {
    const lot = await recommendedLot();
    const { call, chair } = lot;
    const asApprover: Actor = { ...chair.actor, roles: ['evaluator', 'approver'] };
    expect(await explanationOf(decide(lot, {}, { ...asApprover, home: call.office.approver.home }))).toBe(
      'decisions.error.separation',
    );
    const { userId } = call.office.approver;
    const { applicationId, organisationId } = call.applications[0]!;
    await Screening.deleteOne({ _id: applicationId });
    await Screening.create({
      _id: applicationId,
      callId: call.id,
      lot: LOT,
      organisationId,
      opinions: [{ userId, at: new Date(), findings: {} }],
      version: 1,
    });
    expect(await explanationOf(decide(lot))).toBe('decisions.error.separation');
    await Screening.updateOne({ _id: applicationId }, { $set: { opinions: [] } });
    await CallVersion.updateMany({ callId: call.id }, { $push: { preparedBy: userId } });
    expect(await explanationOf(decide(lot))).toBe('decisions.error.author');
    expect(await Decision.countDocuments({ callId: call.id })).toBe(0);
  });

  it('before everybody signed, on another report than was read, and a second time', async () => {
    const lot = await recommendedLot();
    expect(await explanationOf(decide(lot, { reportSha256: '0'.repeat(64) }))).toBe('decisions.error.newer');
    await Evaluation.updateOne({ _id: evaluationId(lot.call.id, LOT) }, { $set: { stage: 'ranked' } });
    expect(await explanationOf(decide(lot))).toBe('decisions.error.stage');
    await Evaluation.updateOne({ _id: evaluationId(lot.call.id, LOT) }, { $set: { stage: 'recommended' } });
    await decide(lot);
    expect(await explanationOf(decide(lot))).toBe('decisions.error.stage');
    expect(await explanationOf(decide(lot, { kind: 'cancelled', reason: 'No money' }))).toBe('decisions.error.stage');
  });

  it('without reasons where it goes back or ends', async () => {
    const lot = await recommendedLot();
    expect(await explanationOf(decide(lot, { kind: 'returned' }))).toBe('decisions.error.reason');
    expect(await explanationOf(decide(lot, { kind: 'cancelled' }))).toBe('decisions.error.reason');
  });

  it('to the later of two approvers at once', async () => {
    const lot = await recommendedLot();
    const { actor: other } = await createUser({ roles: ['approver'], home: lot.call.office.approver.home });
    const refusals = await Promise.all([
      explanationOf(decide(lot)),
      explanationOf(decide(lot, { kind: 'cancelled', reason: 'No money' }, other)),
    ]);
    expect(refusals.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(await Decision.countDocuments({ callId: lot.call.id })).toBe(1);
  });

  it('beyond what is uncommitted in the source of money', async () => {
    const lot = await recommendedLot();
    const { programmeId } = await Call.findById(lot.call.id).orFail().lean();
    const [committed] = await committedMoney(programmeId);
    await Programme.updateOne({ _id: programmeId }, { $set: { 'sources.0.budgets.0.amount': 899_999 } });
    await Call.updateOne({ _id: lot.call.id }, { $set: { 'current.content.lots.lots.1.ceiling': null } });
    expect(committed?.amount).toBeGreaterThan(900_000);
    expect(await explanationOf(decide(lot))).toBe('decisions.error.budget');
    expect(await stageOf(lot)).toBe('recommended');
    await decide(lot, {
      awards: [{ applicationId: lot.call.applications[0]!.applicationId, amount: 899_999, conditions: [] }],
    });
    expect((await committedMoney(programmeId)).map(({ amount }) => amount)).toEqual([899_999]);
  });
});

describe('an approver', () => {
  it('awards less than was asked for within the limit of the call, under conditions', async () => {
    const lot = await recommendedLot();
    const applicationId = lot.call.applications[0]!.applicationId;
    const wish = (amount: number) => ({ awards: [{ applicationId, amount, conditions: [inAll('Train the staff')] }] });
    expect(await explanationOf(decide(lot, wish(900_001)))).toBe('decisions.error.amount');
    expect(await explanationOf(decide(lot, wish(719_999)))).toBe('decisions.error.amount');
    const other = { applicationId: lot.call.applications[2]!.applicationId, amount: 1, conditions: [] };
    expect(await explanationOf(decide(lot, { awards: [other] }))).toBe('decisions.error.notAwarded');
    await decide(lot, wish(720_000));
    const award = await Award.findOne({ callId: lot.call.id }).orFail().lean();
    expect([award.amount.amount, award.requested.amount, award.conditions.length]).toEqual([720_000, 900_000, 1]);
    const letters = await Letter.find({ callId: lot.call.id }, { kind: 1 }).lean();
    expect(letters.map(({ kind }) => kind).sort()).toEqual(['conditional-award', 'regret', 'reserve']);
  });

  it('returns a recommendation: its signatures are void and the committee is told why', async () => {
    const lot = await recommendedLot();
    await decide(lot, { kind: 'returned', reason: 'The minutes are missing' });
    expect(await stageOf(lot)).toBe('ranked');
    expect((await latestReport(lot.call.id, LOT))?.superseded?.reason).toBe('The minutes are missing');
    expect(await toldOf(lot.chair.actor, 'lot-returned')).toBe(1);
    await lot.make(lot.secretary, { seen: 1, reason: 'Minutes added' });
    for (const signer of lot.signers) await lot.sign(signer);
    expect((await latestReport(lot.call.id, LOT))?.number).toBe(2);
    await decide(lot);
    expect((await standingDecision(lot.call.id, LOT))?.number).toBe(2);
  });

  it('takes an approval back while its letters are drafts', async () => {
    const lot = await decidedLot();
    await decide(lot, { kind: 'returned', reason: 'A budget was misread' });
    const [first, second] = await Decision.find({ callId: lot.call.id }).sort({ number: 1 }).lean();
    expect([first?.voided?.reason, second?.kind]).toEqual(['A budget was misread', 'returned']);
    expect(await standingDecision(lot.call.id, LOT)).toBeNull();
    const awards = await Award.find({ callId: lot.call.id }).lean();
    expect(awards.map(({ state, live }) => [state, live])).toEqual([['withdrawn', false]]);
    const letters = await Letter.find({ callId: lot.call.id }).lean();
    expect(new Set(letters.map(({ state }) => state))).toEqual(new Set(['dropped']));
    expect(await stageOf(lot)).toBe('ranked');
  });

  it('can take nothing back once its letters are issued', async () => {
    const lot = await issuedLot();
    expect(await explanationOf(decide(lot, { kind: 'returned', reason: 'Too late' }))).toBe('decisions.error.issued');
    expect(await stageOf(lot)).toBe('decided');
  });

  it('ends a lot without awards', async () => {
    const lot = await decidedLot({}, 'cancelled');
    const decision = await standingDecision(lot.call.id, LOT);
    const applications = decision ? openDecision(decision) : [];
    expect(new Set(applications.map(({ outcome }) => outcome))).toEqual(new Set(['cancelled']));
    expect(await Award.countDocuments({ callId: lot.call.id })).toBe(0);
    expect((await Committee.findById(lot.call.id).lean())?._id).toBe(lot.call.id);
  });
});
