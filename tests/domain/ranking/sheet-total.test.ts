import { describe, expect, it } from 'vitest';
import { fractionOf, parseFraction, roundedDecimal } from '~/domain/ranking/rational';
import { levelsGiven, sheetTotal } from '~/domain/ranking/sheet-total';
import { aRubric } from '#tests/factories/ranking-inputs';

const rubric = aRubric([
  { key: 'relevance', weight: 50 },
  { key: 'method', weight: 30, mayNotApply: true },
  { key: 'price', weight: 20, scored: 'price' },
]);

describe('sheetTotal', () => {
  it('counts what is given so far, beside the most that a sheet can give', () => {
    expect(sheetTotal(rubric, {})).toEqual({ points: '0', of: '80', missing: 2 });
    expect(sheetTotal(rubric, { relevance: 4 })).toEqual({ points: '40', of: '80', missing: 1 });
    expect(sheetTotal(rubric, { relevance: 4, method: 5 })).toEqual({ points: '70', of: '80', missing: 0 });
  });

  it('spreads what does not apply as the ranking does', () => {
    // 50 of the 70 that are left
    expect(sheetTotal(rubric, { relevance: 4, method: null })).toEqual({ points: '400/7', of: '500/7', missing: 0 });
  });

  it('comes to nothing where nothing applies', () => {
    const only = aRubric([{ key: 'method', weight: 100, mayNotApply: true }]);
    expect(sheetTotal(only, { method: null })).toEqual({ points: '0', of: '0', missing: 0 });
  });
});

describe('levelsGiven', () => {
  it('tells what does not apply from what is not given', () => {
    const score = (level: number | null, doesNotApply = false) => ({ level, doesNotApply, comment: '' });
    const scores = { relevance: score(3), method: score(null, true), staff: score(null), cost: score(0) };
    expect(levelsGiven({ scores })).toEqual({ relevance: 3, method: null, cost: 0 });
  });
});

describe('fractions', () => {
  it.each([
    ['236/3', 2, '78.67'],
    ['1/8', 2, '0.13'],
    ['-1/8', 2, '-0.13'],
    ['-1/1000', 2, '0.00'],
    ['5/2', 0, '3'],
    ['100', 1, '100.0'],
    ['19999/200', 2, '100.00'],
  ])('%s with %i digits is %s', (fraction, digits, shown) => {
    expect(roundedDecimal(fraction, digits)).toBe(shown);
  });

  it('are kept in lowest terms', () => {
    expect(fractionOf({ n: 26n, d: 6n })).toBe('13/3');
    expect(fractionOf(parseFraction('-8/4'))).toBe('-2');
    expect(() => parseFraction('1/0')).toThrow('positive');
  });
});
