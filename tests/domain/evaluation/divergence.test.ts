import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divergenceOf, levelsOver, type ComparedSheet } from '~/domain/evaluation/divergence';
import { scoringRubric } from '~/domain/rubrics/scoring-rubric';
import { RUBRIC } from '#tests/factories/call';

const rubric = scoringRubric(RUBRIC);
const terms = { method: 'mean' as const, criterionTolerance: 1, totalTolerance: 30 };
const sheet = (evaluator: string, relevance: number | null, budget: number | null): ComparedSheet => ({
  evaluator,
  scores: { relevance, budget },
});

describe('divergenceOf', () => {
  it('leaves alone what lies within the tolerance', () => {
    const sheets = [sheet('a', 4, 4), sheet('b', 5, 4), sheet('c', 4, 3)];
    expect(divergenceOf(rubric, terms, sheets)).toEqual({ criteria: [], total: false });
  });

  it('names the criterion whose levels lie further apart than the call tolerates', () => {
    expect(divergenceOf(rubric, terms, [sheet('a', 5, 4), sheet('b', 3, 4)]).criteria).toEqual(['relevance']);
  });

  it('takes "does not apply" beside a level as apart, and from everybody as agreed', () => {
    expect(divergenceOf(rubric, terms, [sheet('a', null, 4), sheet('b', 4, 4)]).criteria).toEqual(['relevance']);
    expect(divergenceOf(rubric, terms, [sheet('a', null, 4), sheet('b', null, 4)]).criteria).toEqual([]);
  });

  it('takes any difference as apart where the method is consensus', () => {
    const consensus = { ...terms, method: 'consensus' as const };
    expect(divergenceOf(rubric, consensus, [sheet('a', 4, 4), sheet('b', 5, 4)]).criteria).toEqual(['relevance']);
  });

  it('holds a gap of exactly so many percent of the higher total for tolerable, and no more', () => {
    const even = scoringRubric({
      ...RUBRIC,
      scale: 10,
      criteria: RUBRIC.criteria.map((criterion) => ({ ...criterion, weight: 50 })),
    });
    const wide = { ...terms, criterionTolerance: 10 };
    expect(divergenceOf(even, wide, [sheet('a', 10, 10), sheet('b', 7, 7)]).total).toBe(false);
    expect(divergenceOf(even, wide, [sheet('a', 10, 10), sheet('b', 7, 6)]).total).toBe(true);
  });

  it('finds nothing in one sheet, none, or all at nought', () => {
    for (const sheets of [[], [sheet('a', 1, 5)], [sheet('a', 0, 0), sheet('b', 0, 0)]]) {
      expect(divergenceOf(rubric, terms, sheets)).toEqual({ criteria: [], total: false });
    }
  });

  it('does not depend on the order of the sheets, and one more sheet never brings others together', () => {
    const level = fc.option(fc.integer({ min: 0, max: 5 }), { nil: null });
    const sheets = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sheets, (given) => {
        const all = given.map(([relevance, budget], at) => sheet(String(at), relevance, budget));
        const found = divergenceOf(rubric, terms, all);
        expect(divergenceOf(rubric, terms, [...all].reverse())).toEqual(found);
        const fewer = divergenceOf(rubric, terms, all.slice(1));
        for (const key of fewer.criteria) expect(found.criteria).toContain(key);
        if (fewer.total) expect(found.total).toBe(true);
      }),
    );
  });
});

describe('levelsOver', () => {
  it('changes with a level and not with the order', () => {
    const sheets = [sheet('a', 4, 4), sheet('b', 5, null)];
    expect(levelsOver([...sheets].reverse(), 'relevance')).toBe(levelsOver(sheets, 'relevance'));
    expect(levelsOver([sheet('a', 4, 4), sheet('b', 4, null)], 'relevance')).not.toBe(levelsOver(sheets, 'relevance'));
    expect(levelsOver([sheet('a', 4, 4), sheet('b', 5, 3)], null)).not.toBe(levelsOver(sheets, null));
  });
});
