import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedLines, comparedTotal, forecastOf, isOverspent } from '~/domain/expenditure/comparison';
import { readPasted, type PasteLimits } from '~/domain/expenditure/pasted';

describe('a budget beside what was spent', () => {
  it('is overspent above ten percent, to the minor unit', () => {
    expect(isOverspent(110, 100)).toBe(false);
    expect(isOverspent(111, 100)).toBe(true);
    expect(isOverspent(1_103, 1_003)).toBe(false);
    expect(isOverspent(1_104, 1_003)).toBe(true);
    expect(isOverspent(1, 0)).toBe(true);
    expect(isOverspent(0, 0)).toBe(false);
  });

  it('sums to what there is, also on lines that are gone', () => {
    const amount = fc.nat(1_000_000_000);
    const keys = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ key: keys, amount }), { selector: ({ key }) => key }),
        fc.uniqueArray(fc.record({ line: keys, accepted: amount, reported: amount }), { selector: ({ line }) => line }),
        (budget, spent) => {
          const total = comparedTotal(comparedLines(budget, spent));
          const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
          expect(total.accepted).toBe(sum(spent.map(({ accepted }) => accepted)));
          expect(total.reported).toBe(sum(spent.map(({ reported }) => reported)));
          expect(total.remaining).toBe(sum(budget.map((line) => line.amount)) - total.accepted - total.reported);
        },
      ),
    );
  });

  it('goes on as it has, from a tenth of the time on', () => {
    const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
    expect(forecastOf(100, year, '2026-01-31')).toBeNull();
    expect(forecastOf(100, year, '2025-12-01')).toBeNull();
    expect(forecastOf(73, year, '2026-03-14')).toBe(365);
    expect(forecastOf(500, year, '2027-06-01')).toBe(500);
  });
});

describe('pasted costs', () => {
  const limits: PasteLimits = {
    ...{ lines: ['staff'], startsOn: '2026-01-01', until: '2026-06-30', receipts: ['file-1'], there: 0 },
    lineOf: (typed) => (typed.toLowerCase() === 'salaries' ? 'staff' : typed),
    receiptOf: (name) => (name === 'a.pdf' ? 'file-1' : name),
  };
  const good = ['Salaries', '31.01.2026', 'January', 'Staff', '12', '1 250,50', 'a.pdf'];

  it('are read by names and local dates', () => {
    expect(readPasted([good], limits)).toEqual({
      faults: [],
      costs: [
        {
          ...{ line: 'staff', spentOn: '2026-01-31', description: 'January', supplier: 'Staff', document: '12' },
          ...{ amount: 125_050, receipt: 'file-1' },
        },
      ],
    });
  });

  it('are taken all or none, with what is wrong in each row', () => {
    const wrong = (at: number, value: string) => good.map((cell, index) => (index === at ? value : cell));
    const rows = [good, wrong(0, 'Yacht'), wrong(1, '1.7.2026'), wrong(2, ''), wrong(5, '-1'), wrong(6, 'b.pdf')];
    const { costs, faults } = readPasted(rows, limits);
    expect(costs).toEqual([]);
    expect(faults.map(({ row, key }) => [row, key.split('.').at(-1)])).toEqual([
      [2, 'line'],
      [3, 'day'],
      [4, 'required'],
      [5, 'amount'],
      [6, 'receipt'],
    ]);
    expect(readPasted(rows, { ...limits, there: 495 }).faults).toEqual([{ row: 1, key: 'expenditure.error.many' }]);
  });
});
