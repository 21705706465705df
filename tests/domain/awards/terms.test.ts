import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCall } from '~/domain/calls/empty-call';
import { answerUntil, awardTerms, leastAward, USUAL_AWARD_TERMS } from '~/domain/awards/terms';

describe('the terms of an award', () => {
  it('are the usual ones where a call says nothing', () => {
    const { terms } = emptyCall(['en']);
    const { acceptanceDays: _days, changeLimit: _limit, ...older } = terms;
    expect(awardTerms({ terms: older })).toEqual(USUAL_AWARD_TERMS);
    expect(awardTerms({ terms: { ...terms, acceptanceDays: 5, changeLimit: 0 } })).toMatchObject({
      acceptanceDays: 5,
      changeLimit: 0,
    });
  });

  it('give whole days in Asia/Ashgabat, whenever the letter went out', () => {
    expect(answerUntil(new Date('2026-11-23T18:59:59Z'), 10).toISOString()).toBe('2026-12-03T19:00:00.000Z');
    expect(answerUntil(new Date('2026-11-23T19:00:00Z'), 10).toISOString()).toBe('2026-12-04T19:00:00.000Z');
  });

  it('never allow less than the limit of change, by a minor unit at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 0, max: 50 }), (requested, changeLimit) => {
        const least = leastAward(requested, { changeLimit });
        expect(least * 100).toBeGreaterThanOrEqual(requested * (100 - changeLimit));
        expect((least - 1) * 100).toBeLessThan(requested * (100 - changeLimit));
      }),
    );
  });
});
