import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOf, type Unit } from '~/domain/analytics/agreement';

const _ = null;
type Observers = (number | null)[][];

/** The values of each column. */
const unitsOf = (observers: Observers): Unit[] =>
  (observers[0] ?? []).map((_column, at) => observers.map((row) => row[at] ?? null).filter((value) => value !== null));

const alphaOf = (observers: Observers) => agreementOf(unitsOf(observers), 'seed').alpha;

describe('Krippendorff’s alpha of interval data', () => {
  it('is 0.849 for example C of Krippendorff, "Computing Krippendorff’s Alpha-Reliability" (2011): 4 observers, 12 units', () => {
    const observers = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
      [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ];
    expect(alphaOf(observers)).toBeCloseTo(0.849, 3);
    // The same as an exact fraction.
    expect(alphaOf(observers)).toBeCloseTo(951 / 1120, 12);
    // The twelfth unit has one value and tells nothing.
    expect(agreementOf(unitsOf(observers), 'seed').units).toBe(11);
  });

  it('is 0.811 for the computational example of the encyclopedia’s article on it: 3 coders, 15 units', () => {
    const observers = [
      [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
      [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
      [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
    ];
    expect(alphaOf(observers)).toBeCloseTo(0.811, 3);
    expect(alphaOf(observers)).toBeCloseTo(643 / 793, 12);
  });

  it('is 1 where all agree, and cannot be said where all gave the same everywhere', () => {
    expect(
      alphaOf([
        [1, 2, 5],
        [1, 2, 5],
      ]),
    ).toBe(1);
    expect(
      agreementOf(
        [
          [3, 3],
          [3, 3],
        ],
        'seed',
      ),
    ).toEqual({ alpha: null, units: 2, interval: null });
    expect(agreementOf([[1], [4]], 'seed')).toEqual({ alpha: null, units: 0, interval: null });
  });

  it('is what the definition by pairs of values gives, whatever the values', () => {
    const units = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(units, (some) => {
        const alpha = byDefinition(some);
        const found = agreementOf(some, 'seed').alpha;
        if (alpha === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(alpha, 10);
      }),
    );
  });
});

describe('its bootstrap interval', () => {
  const units = Array.from({ length: 60 }, (_unit, at) => [at % 6, (at + (at % 7 === 0 ? 1 : 0)) % 6, at % 6]);

  it('lies around alpha, is the same for the same seed and another for another', () => {
    const { alpha, interval } = agreementOf(units, 'a');
    expect(interval?.low).toBeLessThan(alpha ?? 0);
    expect(interval?.high).toBeGreaterThan(alpha ?? 1);
    expect(agreementOf(units, 'a').interval).toEqual(interval);
    expect(agreementOf(units, 'b').interval).not.toEqual(interval);
  });

  it('is narrower the more applications there are', () => {
    const width = (some: Unit[]) => {
      const { interval } = agreementOf(some, 'a');
      return (interval?.high ?? 0) - (interval?.low ?? 0);
    };
    expect(width([...units, ...units, ...units, ...units])).toBeLessThan(width(units));
  });
});

function byDefinition(units: readonly Unit[]): number | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const values = pairable.flat();
  const differences = (some: Unit) =>
    some.flatMap((a, i) => some.filter((_b, j) => i !== j).map((b) => (a - b) ** 2)).reduce((sum, one) => sum + one, 0);
  const n = values.length;
  if (n < 2) return null;
  const observed = pairable.map((unit) => differences(unit) / (unit.length - 1)).reduce((sum, one) => sum + one, 0) / n;
  const expected = differences(values) / (n * (n - 1));
  return expected === 0 ? null : 1 - observed / expected;
}
