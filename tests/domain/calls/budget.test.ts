import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondBudget, ceilingsOf, type SourceAmount } from '~/domain/calls/budget';
import { CURRENCIES } from '~/domain/shared/money';
import { inAll, lot } from '#tests/factories/call';

const amounts = fc.array(
  fc.record({
    source: fc.constantFrom('a', 'b'),
    currency: fc.constantFrom(...CURRENCIES),
    amount: fc.nat(1_000_000_00),
  }),
  { maxLength: 8 },
);
const budget = 500_000_00;
const sources = ['a', 'b'].map((code) => ({
  code,
  name: inAll(code),
  budgets: CURRENCIES.map((currency) => ({ amount: budget, currency })),
}));
const total = (list: readonly SourceAmount[], source: string, currency: string) =>
  list.filter((one) => one.source === source && one.currency === currency).reduce((sum, { amount }) => sum + amount, 0);

describe('the money of a programme', () => {
  it('is gone beyond exactly where committed and asked together exceed the budget, and by that much', () => {
    fc.assert(
      fc.property(amounts, amounts, (taken, asked) => {
        const committed = ceilingsOf(taken.map(({ source, ...ceiling }) => ({ source, ceiling })));
        const beyond = beyondBudget(sources, committed, asked);
        for (const { code } of sources) {
          for (const currency of CURRENCIES) {
            const over = total(taken, code, currency) + total(asked, code, currency) - budget;
            const isAsked = asked.some((one) => one.source === code && one.currency === currency);
            expect(total(beyond, code, currency)).toBe(isAsked ? Math.max(0, over) : 0);
          }
        }
      }),
    );
  });

  it('is none where a source has no budget in the currency', () => {
    const asked = ceilingsOf([lot({ source: 'a', ceiling: { amount: 1, currency: 'EUR' } })]);
    expect(beyondBudget([{ code: 'a', name: inAll('a'), budgets: [] }], [], asked)).toEqual([
      { source: 'a', currency: 'EUR', amount: 1 },
    ]);
  });
});
