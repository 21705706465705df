import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetLine, FormContext } from '~/domain/applications/answers';
import { budgetTotals, costOf, MAX_LINE_COST } from '~/domain/applications/budget';
import { parseDecimal, plainAmount } from '~/domain/applications/decimal';
import { budgetMistakes, soundLines } from '~/domain/applications/typed/budget';
import { questionSchema, type QuestionOf } from '~/domain/applications/form-definition';
import { parseAmount } from '~/domain/shared/money';
import { inAll } from '#tests/factories/call';

const KEYS = ['staff', 'transport', 'overhead'];
const question = questionSchema.parse({
  key: 'budget',
  type: 'budget',
  label: inAll('Budget'),
  required: true,
  categories: KEYS.map((key) => ({ key, label: inAll(key), overhead: key === 'overhead' })),
  overheadPercent: 10,
}) as QuestionOf<'budget'>;
const contextOf = (amount: number, ownContribution: number | null): FormContext => ({
  ceiling: { amount, currency: 'TMT' },
  ownContribution,
});

/** A rational number as numerator and denominator. */
type Rational = [bigint, bigint];
const rational = (decimal: string): Rational => {
  const [whole = '0', behind = ''] = decimal.split('.');
  return [BigInt(whole + behind), 10n ** BigInt(behind.length)];
};
const times = ([a, b]: Rational, [c, d]: Rational): Rational => [a * c, b * d];
/** The nearest whole number, halves up: the largest n with n − ½ ≤ a/b. */
const roundHalfUp = ([a, b]: Rational): bigint => {
  let nearest = a / b;
  if (2n * (a - nearest * b) >= b) nearest += 1n;
  return nearest;
};

const line: fc.Arbitrary<BudgetLine> = fc
  .record({
    category: fc.constantFrom(...KEYS),
    description: fc.constant('x'),
    unit: fc.constant(''),
    quantity: fc.integer({ min: 1, max: 99_999_999 }).map((n) => parseDecimal((n / 1_000).toFixed(3)) ?? '1'),
    unitCost: fc.integer({ min: 0, max: 100_000_000 }),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ share, ...rest }) => ({ ...rest, own: Number((costOf(rest) * BigInt(share)) / 100n) }));

describe('the sums of a budget', () => {
  it('are those of exact rational numbers', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), fc.integer({ min: 0, max: 100 }), (lines, percent) => {
        const totals = budgetTotals(question, lines, contextOf(1_000_000_00, percent));
        const costs = lines.map((one) => roundHalfUp(times(rational(one.quantity), [BigInt(one.unitCost), 1n])));
        const sum = (wanted: (one: BudgetLine) => boolean) =>
          lines.reduce(
            (all, one, at) => (wanted(one) ? ([all[0] + (costs[at] ?? 0n), all[1] + BigInt(one.own)] as const) : all),
            [0n, 0n] as readonly [bigint, bigint],
          );
        const [cost, own] = sum(() => true);
        expect([BigInt(totals.cost), BigInt(totals.own), BigInt(totals.requested)]).toEqual([cost, own, cost - own]);
        for (const { key, ...category } of totals.categories) {
          const [itsCost, itsOwn] = sum((one) => one.category === key);
          expect([BigInt(category.cost), BigInt(category.own), BigInt(category.requested)]).toEqual([
            itsCost,
            itsOwn,
            itsCost - itsOwn,
          ]);
        }
        const [overCost, overOwn] = sum((one) => one.category === 'overhead');
        expect(totals.overhead?.kept).toBe((overCost - overOwn) * 100n <= (cost - own) * 10n);
        expect(totals.ownContribution?.kept).toBe(own * 100n >= (cost - own) * BigInt(percent));
        expect(totals.ceiling.kept).toBe(cost - own <= 1_000_000_00n);
      }),
    );
  });

  it('round each line half up, and stay exact at their largest', () => {
    expect(costOf({ quantity: '0.5', unitCost: 1 })).toBe(1n);
    expect(costOf({ quantity: '0.499', unitCost: 1 })).toBe(0n);
    expect(costOf({ quantity: '2.675', unitCost: 100 })).toBe(268n);
    expect(Number.isSafeInteger(MAX_LINE_COST * 300)).toBe(true);
  });

  it('break limits by one tenge only', () => {
    const lines = (overhead: number, staff: number, own: number): BudgetLine[] => [
      { category: 'overhead', description: '', unit: '', quantity: '1', unitCost: overhead, own: 0 },
      { category: 'staff', description: '', unit: '', quantity: '1', unitCost: staff, own },
    ];
    const told = (all: BudgetLine[], context: FormContext, demand: 'complete' | 'typed' = 'complete') =>
      budgetMistakes(question, all, context, demand).map(({ message }) => message.replace('answers.error.', ''));
    expect(told(lines(10, 95, 5), contextOf(100, 5))).toEqual([]);
    expect(told(lines(10, 95, 5), contextOf(99, 5))).toEqual(['ceiling']);
    expect(told(lines(11, 94, 5), contextOf(100, 5))).toEqual(['overhead']);
    expect(told(lines(10, 95, 5), contextOf(100, 6))).toEqual(['ownContribution']);
    expect(told(lines(10, 95, 5), contextOf(100, 6), 'typed')).toEqual([]);
  });

  it('count the lines that can be counted while others are being typed', () => {
    const typed = [
      { category: 'staff', quantity: '2', unitCost: '10,50' },
      undefined,
      { category: 'staff', quantity: 'two', unitCost: '10' },
      { category: '', description: 'x', quantity: '', unitCost: '' },
      { category: 'staff', quantity: '1', unitCost: '1', remove: 'yes' },
    ];
    const lines = soundLines(question, contextOf(100, null), typed);
    expect(lines.map((one) => Number(costOf(one)))).toEqual([21_00, 0]);
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['1 250,5', '1250.5'],
    ['1250.50', '1250.5'],
    ['1\u00a0250', '1250'],
    ['−3', '-3'],
    ['007', '7'],
    ['-0,0', '0'],
    ['1,', '1'],
    ['.5', null],
    ['1.2.3', null],
    ['1,234.5', null],
    ['1e3', null],
    ['', null],
    ['123456789012', null],
    ['1.23456', null],
  ])('%j is %j', (typed, decimal) => {
    expect(parseDecimal(typed)).toBe(decimal);
  });

  it('come back from the way in which amounts are told', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (minor) => {
        expect(parseAmount(plainAmount(minor))).toBe(minor);
      }),
    );
    expect(plainAmount(12_000_50)).toBe('12\u00a0000.50');
    expect(plainAmount(5n)).toBe('0.05');
  });
});
