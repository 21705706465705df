import { describe, expect, it } from 'vitest';
import { AuditEvent } from '#server/models/audit-event';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { RankingResult } from '#server/models/ranking-result';
import { Screening } from '#server/models/screening';
import { sha256Of } from '#server/ranking/lot-seed';
import { makeRanking } from '#server/ranking/make-ranking';
import { recomputeRankings } from '#server/ranking/recompute-rankings';
import { latestRanking } from '#server/ranking/stored-ranking';
import { Opening } from '#server/models/opening';
import { giveSheet, lotsAt, recuse } from '#tests/factories/evaluation';
import { scoredLot } from '#tests/factories/ranked-lot';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date();
const ranking = ({ call, members }: Awaited<ReturnType<typeof scoredLot>>, by = 0, lot = 'lot-1') =>
  makeRanking({ actor: members[by]!.actor, callId: call.id, lot, now });

describe('makeRanking', () => {
  it('ranks what the sheets say, allocates what budgets ask for, and keeps it sealed with its inputs', async () => {
    const scored = await scoredLot();
    const { call } = scored;
    await ranking(scored);
    const stored = await latestRanking(call.id, 'lot-1');
    const [first, second, third] = call.applications.map(({ applicationId }) => applicationId);
    // 60 × 14/15 + 40 × 13/15; 60 × 12/15 + 40 × 11/15; 100 × 2/5
    const found = stored?.result.positions.map((one) => [
      one.applicationId,
      one.total,
      one.outcome,
      one.requested?.amount,
    ]);
    expect(found).toEqual([
      [first, '272/3', 'recommended', 900_000],
      [second, '232/3', 'reserve', 400_000],
      [third, '40', 'below-minimum', 400_000],
    ]);
    expect((await Evaluation.findById(evaluationId(call.id, 'lot-1')).lean())?.stage).toBe('ranked');
    const raw = JSON.stringify(await RankingResult.find({ callId: call.id }).lean());
    expect(raw).not.toContain('relevance');
    const event = await AuditEvent.findOne({ action: 'evaluation.ranked', 'subject.id': call.id }).lean();
    expect(event?.details).toEqual({
      lot: 'lot-1',
      number: 1,
      inputsSha256: stored?.inputsSha256,
      resultSha256: stored?.resultSha256,
    });
  });

  it('draws lots from the public minutes of the opening', async () => {
    const scored = await scoredLot();
    await ranking(scored);
    const minutes = (await Opening.findById(scored.call.id).lean())?.minutes[0]?.sha256 ?? '';
    const stored = await latestRanking(scored.call.id, 'lot-1');
    expect(stored?.inputs.seed).toBe(sha256Of(`${minutes}|${scored.call.reference}|lot-1`));
  });

  it('lists an ineligible application without its score', async () => {
    const scored = await scoredLot();
    const ineligible = scored.call.applications[0]!.applicationId;
    await Screening.updateOne({ _id: ineligible }, { $set: { 'outcome.eligible': false } });
    await ranking(scored);
    const positions = (await latestRanking(scored.call.id, 'lot-1'))?.result.positions;
    expect(positions?.at(-1)).toMatchObject({ applicationId: ineligible, outcome: 'ineligible', total: null });
    expect(positions?.[0]?.outcome).toBe('recommended');
  });

  it('waits for open sheets and for what sheets lie apart on', async () => {
    const scored = await scoredLot();
    const { call, members } = scored;
    const { applicationId } = call.applications[1]!;
    await giveSheet(call, members[3]!, applicationId, null);
    expect(await explanationOf(ranking(scored))).toBe('ranking.error.unsettled');
    await giveSheet(call, members[3]!, applicationId, { relevance: 1, budget: 4 });
    expect(await explanationOf(ranking(scored))).toBe('ranking.error.unsettled');
    await giveSheet(call, members[3]!, applicationId, { relevance: 4, budget: 4 });
    expect(await refusalOf(ranking(scored))).toBeNull();
  });

  it('is refused where an eligible application has no sheet at all', async () => {
    const scored = await scoredLot({ applications: { 'lot-1': 2, 'lot-2': 1 } });
    expect(await explanationOf(ranking(scored, 0, 'lot-2'))).toBe('ranking.error.unsettled');
  });

  it('is the chair’s alone, and not for a chair with a conflict in the lot', async () => {
    const scored = await scoredLot();
    const { call, members } = scored;
    expect(await explanationOf(ranking(scored, 1))).toBe('evaluation.error.notChair');
    expect(await explanationOf(ranking(scored, 5))).toBe('evaluation.error.notChair');
    expect(await refusalOf(makeRanking({ actor: call.office.approver, callId: call.id, lot: 'lot-1', now }))).toBe(
      'not-found',
    );
    await recuse(call, members[0]!.actor, call.applications[0]!.organisationId);
    expect(await refusalOf(ranking(scored))).toBe('not-found');
    expect(await refusalOf(ranking(scored, 0, 'lot-9'))).toBe('not-found');
  });

  it('is made once, at the consensus, whoever races', async () => {
    const scored = await scoredLot();
    await lotsAt(scored.call, 'evaluation');
    expect(await refusalOf(ranking(scored))).toBe('wrong-state');
    await lotsAt(scored.call, 'consensus');
    const outcomes = await Promise.all([1, 2, 3].map(() => refusalOf(ranking(scored))));
    expect(outcomes.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(await RankingResult.countDocuments({ callId: scored.call.id })).toBe(1);
    expect(await refusalOf(ranking(scored))).toBe('wrong-state');
  });

  it('is made anew, with a number of its own, where the lot went back to the consensus', async () => {
    const scored = await scoredLot();
    const { call, members } = scored;
    await ranking(scored);
    await lotsAt(call, 'consensus');
    await giveSheet(call, members[0]!, call.applications[2]!.applicationId, { relevance: 2, budget: 3 });
    await ranking(scored);
    const stored = await latestRanking(call.id, 'lot-1');
    expect([stored?.number, stored?.result.positions[2]?.total]).toEqual([2, '128/3']);
    const again = await recomputeRankings(call.reference);
    expect(again?.map(({ number, differences }) => [number, differences])).toEqual([
      [1, []],
      [2, []],
    ]);
  });
});
