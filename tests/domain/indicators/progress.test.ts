import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightOf, plannedOn } from '~/domain/indicators/progress';
import { daysOfQuarter, quarterOf, quartersBetween } from '~/domain/indicators/quarters';
import { waysThatDoNotSum } from '~/domain/indicators/split';

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('quarters', () => {
  it('have their days', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
    expect(daysOfQuarter('2026-Q2')).toEqual({ first: '2026-04-01', last: '2026-06-30' });
    expect(quartersBetween('2025-11-30', '2026-05-01')).toEqual(['2025-Q4', '2026-Q1', '2026-Q2']);
    expect(quartersBetween('2026-05-01', '2025-05-01')).toEqual([]);
  });

  it('hold every day of theirs, one after the other', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const { first, last } = daysOfQuarter(quarterOf(one));
        expect(first <= one && one <= last).toBe(true);
        const [from, to] = one < other ? [one, other] : [other, one];
        const between = quartersBetween(from, to);
        expect([between[0], between.at(-1)]).toEqual([quarterOf(from), quarterOf(to)]);
        expect(between).toEqual([...new Set(between)].sort());
      }),
    );
  });
});

describe('a value against its plan', () => {
  const span = { from: '2026-01-01', to: '2026-12-31' };
  const plan = { baseline: 0, target: 365 };

  it('is on plan from 90 % of the way, near from 70 %', () => {
    const planned = plannedOn(plan, span, '2026-04-10');
    expect(planned).toBe(100);
    expect([100, 90, 89, 70, 69, 0].map((value) => lightOf(plan, planned, value))).toEqual([
      'on-plan',
      'on-plan',
      'near',
      'near',
      'behind',
      'behind',
    ]);
  });

  it('may be one of which less is better, or one that is to be kept', () => {
    const waiting = { baseline: 30, target: 10 };
    const planned = plannedOn(waiting, span, '2026-12-31');
    expect(planned).toBe(10);
    expect([8, 12, 16, 30].map((value) => lightOf(waiting, planned, value))).toEqual([
      'on-plan',
      'on-plan',
      'near',
      'behind',
    ]);
    const kept = { baseline: 5, target: 5 };
    expect([5, 6, 4].map((value) => lightOf(kept, plannedOn(kept, span, '2026-05-05'), value))).toEqual([
      'on-plan',
      'on-plan',
      'behind',
    ]);
  });

  it('is planned between baseline and target, and never goes back', () => {
    fc.assert(
      fc.property(day, day, fc.nat(1_000), fc.nat(1_000), (one, other, baseline, target) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const [first, second] = [early, late].map((at) => plannedOn({ baseline, target }, span, at)) as [
          number,
          number,
        ];
        for (const planned of [first, second]) {
          expect(planned).toBeGreaterThanOrEqual(Math.min(baseline, target));
          expect(planned).toBeLessThanOrEqual(Math.max(baseline, target));
        }
        expect(Math.sign(second - first) * Math.sign(target - baseline)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

it('a split sums to its value in hundredths', () => {
  const split = { sex: { female: 0.1, male: 0.2 }, place: { ashgabat: 0.4 } };
  expect(waysThatDoNotSum(0.3, ['sex', 'place', 'disability'], split)).toEqual(['place', 'disability']);
});
