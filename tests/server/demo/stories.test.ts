import { beforeAll, describe, expect, it } from 'vitest';
import { verifyStoredChain } from '#server/audit/verify-stored-chain';
import { calls } from '#server/demo/calls';
import { people } from '#server/demo/people';
import { profiles } from '#server/demo/profiles';
import { contracted, inEvaluation } from '#server/demo/stories';
import { verification } from '#server/demo/verification';
import { agreementBalances } from '#server/ledger/post-entries';
import { Agreement } from '#server/models/agreement';
import { AuditEvent } from '#server/models/audit-event';
import { Call } from '#server/models/call';
import { InterestDeclaration } from '#server/models/interest-declaration';
import { Milestone } from '#server/models/milestone';
import { Payment } from '#server/models/payment';
import { ScoreSheet } from '#server/models/score-sheet';
import { Submission } from '#server/models/submission';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date();

describe('the demo’s stories', () => {
  beforeAll(async () => {
    const demo = { now, password: 'correct horse battery staple', accounts: [] };
    for (const step of [people, calls, profiles, verification, contracted, inEvaluation]) await step(demo);
  }, 180_000);

  it('leave one agreement half paid, and one that waits for its account', async () => {
    expect(await Agreement.countDocuments({ state: 'active' })).toBe(1);
    const active = await Agreement.findOne({ state: 'active' }).orFail().lean();
    expect(await Agreement.countDocuments({ state: 'signing', 'signatures.1': { $exists: true } })).toBe(1);
    const milestones = await Milestone.find({ agreementId: active._id }).sort({ _id: 1 }).lean();
    expect(milestones.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'reported', 'planned']);
    const { amount } = active.content.amount;
    expect(await agreementBalances(active._id)).toMatchObject({ paid: amount / 2, payable: 0 });
    const payments = await Payment.find().lean();
    expect(payments.map(({ state, confirmed }) => [state, confirmed !== null])).toEqual([
      ['paid', true],
      ['paid', true],
    ]);
    for (const { prepared, approved, recorded } of payments)
      expect(new Set([prepared.by, approved?.by, recorded?.by]).size).toBe(3);
  });

  it('leave a committee in the middle of its scoring, without conflicts', async () => {
    const call = await Call.findOne({ evaluation: 'evaluation' }).orFail().lean();
    const sheets = await ScoreSheet.find({ callId: call._id }).lean();
    expect(sheets).toHaveLength(15);
    expect(sheets.filter(({ state }) => state === 'submitted')).toHaveLength(4);
    expect(sheets.filter(({ state, savedAt }) => state === 'open' && savedAt)).toHaveLength(1);
    expect(await InterestDeclaration.countDocuments({ recused: { $ne: null } })).toBe(0);
  });

  it('happened in the past, in their order, by the database’s clock as well', async () => {
    for (const { submittedAt, closesAt } of await Submission.find().lean()) {
      expect(submittedAt.getTime()).toBeLessThan(closesAt.getTime());
      expect(closesAt.getTime()).toBeLessThan(now.getTime());
    }
    const latest = await AuditEvent.findOne().sort({ at: -1 }).orFail().lean();
    expect(latest.at.getTime()).toBeLessThanOrEqual(Date.now());
    expect((await verifyStoredChain(new Date())).findings).toEqual([]);
  });
});
