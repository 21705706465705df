import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '~/domain/shared/canonical-json';
import type { RankedApplication, RankingInputs } from '~/domain/ranking/inputs';
import { anyInputs, ranked } from '#tests/factories/ranking-inputs';

const RUNS = { numRuns: 300 };

/** A fraction that reduces after every step and knows nothing of the ranking's own arithmetic. */
class Exact {
  private constructor(
    readonly n: bigint,
    readonly d: bigint,
  ) {}
  static of(n: number | bigint, d: number | bigint = 1): Exact {
    let [a, b] = [BigInt(n), BigInt(d)];
    while (b !== 0n) [a, b] = [b, a % b];
    return new Exact(BigInt(n) / (a || 1n), BigInt(d) / (a || 1n));
  }
  plus = (other: Exact) => Exact.of(this.n * other.d + other.n * this.d, this.d * other.d);
  times = (other: Exact) => Exact.of(this.n * other.n, this.d * other.d);
  over = (other: Exact) => Exact.of(this.n * other.d, this.d * other.n);
  toString = () => (this.d === 1n ? String(this.n) : `${this.n}/${this.d}`);
}

/** The total by the book: each criterion's mean or median, its share of the spread weight, one added after the other. */
function oracleTotal({ rubric, method, applications }: RankingInputs, application: RankedApplication): string {
  const prices = applications.flatMap(({ eligible, requested }) => (eligible && requested ? [requested.amount] : []));
  const parts = rubric.criteria.map(({ key, weight, scored }): [number, Exact | null] => {
    if (scored === 'price') {
      const lowest = Math.min(...prices);
      const price = application.requested?.amount;
      if (price === undefined) return [weight, Exact.of(0)];
      return [weight, price === lowest ? Exact.of(1) : Exact.of(lowest, price)];
    }
    const agreed = application.consensus[key];
    if (agreed !== undefined) return [weight, agreed === null ? null : Exact.of(agreed, rubric.scale)];
    const levels = application.sheets.flatMap(({ scores }) => scores[key] ?? []).sort((a, b) => a - b);
    if (levels.length === 0) return [weight, null];
    const middle = [levels[Math.floor((levels.length - 1) / 2)] ?? 0, levels[Math.floor(levels.length / 2)] ?? 0];
    const taken = method === 'mean' ? levels : middle;
    const sum = taken.map((level) => Exact.of(level)).reduce((total, level) => total.plus(level));
    return [weight, sum.over(Exact.of(taken.length * rubric.scale))];
  });
  const applicable = parts.flatMap(([weight, share]) => (share ? [{ weight: Exact.of(weight), share }] : []));
  if (applicable.length === 0) return '0';
  const whole = applicable.map(({ weight }) => weight).reduce((sum, weight) => sum.plus(weight));
  const points = applicable.map(({ weight, share }) => weight.times(share).over(whole));
  return points
    .reduce((sum, one) => sum.plus(one))
    .times(Exact.of(100))
    .toString();
}

const orderOf = (inputs: RankingInputs) => ranked(inputs).positions.map(({ applicationId }) => applicationId);

describe('rank, whatever goes in', () => {
  it('gives the totals of an oracle of rational numbers', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const scored = ranked(inputs).positions.filter(({ total }) => total !== null);
        const totals = Object.fromEntries(scored.map(({ applicationId, total }) => [applicationId, total]));
        const eligible = inputs.applications.filter((application) => application.eligible);
        expect(totals).toEqual(Object.fromEntries(eligible.map((one) => [one.id, oracleTotal(inputs, one)])));
      }),
      RUNS,
    );
  });

  it('has points of criteria that add up to the total exactly, and so have its groups', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const sum = (fractions: string[]) =>
          fractions.map((one) => one.split('/')).map(([n = '', d = '1']) => Exact.of(BigInt(n), BigInt(d)));
        const total = (fractions: string[]) =>
          sum(fractions)
            .reduce((a, b) => a.plus(b), Exact.of(0))
            .toString();
        for (const position of ranked(inputs).positions.filter((one) => one.total !== null)) {
          expect(total(position.criteria.map(({ points }) => points))).toBe(position.total);
          const people = position.criteria.filter(({ key }) => key === 'method' || key === 'staff');
          expect(position.groups[0]?.points).toBe(total(people.map(({ points }) => points)));
          expect(position.groups[0]?.weight).toBe(total(people.map(({ weight }) => weight)));
        }
      }),
      RUNS,
    );
  });

  it('is the same whatever the order of applications and of sheets', () => {
    fc.assert(
      fc.property(anyInputs, fc.infiniteStream(fc.nat()), (inputs, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, at: stream.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
        const applications = shuffled(inputs.applications).map((one) => ({ ...one, sheets: shuffled(one.sheets) }));
        expect(canonicalJson(ranked({ ...inputs, applications }))).toBe(canonicalJson(ranked(inputs)));
      }),
      RUNS,
    );
  });

  it('never ranks an application lower because one of its scores was raised', () => {
    fc.assert(
      fc.property(anyInputs, fc.nat(), fc.nat(), fc.nat(), (inputs, which, whose, what) => {
        const applications = structuredClone(inputs.applications);
        const application = applications[which % Math.max(1, applications.length)];
        const scores = application?.sheets[whose % application.sheets.length]?.scores ?? {};
        const key = Object.keys(scores)[what % Math.max(1, Object.keys(scores).length)] ?? '';
        const level = scores[key];
        fc.pre(application !== undefined && typeof level === 'number' && level < inputs.rubric.scale);
        scores[key] = (level ?? 0) + 1;
        const placeIn = (order: string[]) => order.indexOf(application?.id ?? '');
        expect(placeIn(orderOf({ ...inputs, applications }))).toBeLessThanOrEqual(placeIn(orderOf(inputs)));
      }),
      RUNS,
    );
  });

  it('asks for the proportions of weights, not for their size', () => {
    fc.assert(
      fc.property(anyInputs, fc.integer({ min: 2, max: 1_000 }), (inputs, times) => {
        const criteria = inputs.rubric.criteria.map((one) => ({ ...one, weight: one.weight * times }));
        const heavier = ranked({ ...inputs, rubric: { ...inputs.rubric, criteria } });
        expect(heavier.positions).toEqual(ranked(inputs).positions);
      }),
      RUNS,
    );
  });

  it('allocates neither more than the ceiling nor more awards than there are, and passes nobody over who fits', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { positions, allocated, left } = ranked(inputs);
        const { ceiling, awards } = inputs.lot;
        const taken = positions.filter(({ outcome }) => outcome === 'recommended');
        const sum = taken.reduce((total, { requested }) => total + (requested?.amount ?? 0), 0);
        expect(taken.length).toBeLessThanOrEqual(awards);
        expect(sum).toBeLessThanOrEqual(ceiling.amount);
        expect([allocated.amount, left.amount]).toEqual([sum, ceiling.amount - sum]);
        const waiting = positions.filter(({ outcome }) => outcome === 'reserve');
        if (taken.length < awards) {
          for (const { requested } of waiting) expect(requested?.amount).toBeGreaterThan(left.amount);
        }
        expect(waiting.map(({ reserve }) => reserve)).toEqual(waiting.map((_, at) => at + 1));
      }),
      RUNS,
    );
  });

  it('breaks every tie, in the same way each time, and says by what', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const { positions } = ranked(inputs);
        expect(ranked(structuredClone(inputs)).positions).toEqual(positions);
        const passed = positions.filter(({ place }) => place !== null);
        expect(passed.map(({ place }) => place)).toEqual(passed.map((_, at) => at + 1));
        passed.forEach(({ tie, total }, at) => {
          const before = passed[at - 1];
          expect(tie?.with ?? null).toBe(before && before.total === total ? before.applicationId : null);
        });
      }),
      RUNS,
    );
  });
});
