import { describe, expect, it } from 'vitest';
import { openDecision } from '#server/decisions/decision-content';
import { standingDecision } from '#server/decisions/standing-decision';
import { Award } from '#server/models/award';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { decidedLot } from '#tests/factories/decided-lot';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

describe('a decision on a recommendation', () => {
  it('follows the ranking and prepares its awards', async () => {
    const { place } = await decidedLot();
    const decision = await standingDecision(place.callId, place.lot);
    const applications = decision ? openDecision(decision) : [];
    const awards = await Award.find({ callId: place.callId }).lean();
    expect(applications.map(({ outcome, amount }) => [outcome, amount?.amount ?? null])).toEqual([
      ['award', 900_000],
      ['reserve', null],
      ['regret', null],
    ]);
    expect(awards.map(({ state, amount }) => [state, amount.amount])).toEqual([['prepared', 900_000]]);
    const { stage } = await Evaluation.findById(evaluationId(place.callId, place.lot)).orFail().lean();
    expect(stage).toBe('decided');
  });
});
