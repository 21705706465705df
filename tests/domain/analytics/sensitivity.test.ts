import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedWeights, sensitivity, winnersUnder, type Trial } from '~/domain/analytics/sensitivity';
import { severities } from '~/domain/analytics/severity';
import { analyse } from '~/domain/analytics/analyse';
import { measure } from '~/domain/ranking/measure';
import { drawText, rank } from '~/domain/ranking/rank';
import type { RankingInputs } from '~/domain/ranking/inputs';
import { aRubric, anApplication, anyInputs, inputsOf, ranked, sha256 } from '#tests/factories/ranking-inputs';

const drawOf = (receipt: string) => sha256(receipt);
const winnersOf = (inputs: RankingInputs) =>
  new Set(
    ranked(inputs)
      .positions.filter(({ outcome }) => outcome === 'recommended')
      .map((one) => one.applicationId),
  );

describe('winners under other weights', () => {
  /**
   * The numerical example of the weighted sum model in Triantaphyllou and Sánchez, "A Sensitivity Analysis Approach for Some
   * Deterministic Multi-Criteria Decision Making Methods", Decision Sciences 28 (1997): four criteria of weights 0.3277,
   * 0.3058, 0.2876, 0.0790, four alternatives. The third criterion is the one whose weight has to change least, by about 65 %
   * downwards, for the first place to go to the second alternative.
   */
  const weights = [3277, 3058, 2876, 790];
  const performances = {
    a1: [3088, 2897, 3867, 1922],
    a2: [2163, 3458, 1755, 6288],
    a3: [4509, 2473, 1194, 575],
    a4: [240, 1172, 3184, 1215],
  };
  const keys = ['c1', 'c2', 'c3', 'c4'];
  const rubric = aRubric(
    keys.map((key, at) => ({ key, weight: weights[at] ?? 0 })),
    { scale: 10_000 },
  );
  const applications = Object.entries(performances).map(([id, levels]) =>
    anApplication(id, [Object.fromEntries(keys.map((key, at) => [key, levels[at] ?? 0]))]),
  );
  const one = { key: 'lot-1', ceiling: { amount: 10_000_000, currency: 'TMT' as const }, awards: 1 };
  const inputs = { ...inputsOf(rubric, applications, { lot: one }), drawOf };
  const measured = applications.map((application) => measure(application, inputs, null));
  const first = (changed: readonly number[]) => [
    ...winnersUnder(measured, { rubric, weights: changed.map((weight) => BigInt(Math.round(weight * 1_000))) }, inputs),
  ];
  const less = (at: number, percent: number) =>
    weights.map((weight, other) => (other === at ? weight * (1 - percent / 100) : weight));

  it('ranks its alternatives as published', () => {
    const shown = ranked(inputs).positions.map(({ applicationId, total }) => {
      const [n = '0', d = '1'] = (total ?? '').split('/');
      return `${applicationId} ${(Number(n) / Number(d) / 100).toFixed(3)}`;
    });
    expect(shown).toEqual(['a1 0.316', 'a2 0.277', 'a3 0.262', 'a4 0.145']);
  });

  it('gives the first place to the second alternative when the third weight falls by 65 %, and not before', () => {
    expect(first(less(2, 64))).toEqual(['a1']);
    expect(first(less(2, 64.8))).toEqual(['a1']);
    expect(first(less(2, 65))).toEqual(['a2']);
  });

  it('does so for no other criterion at a smaller change', () => {
    for (const at of [0, 1, 3]) {
      expect(first(less(at, 65))).toEqual(['a1']);
      expect(first(less(at, -65))).toEqual(['a1']);
    }
    // The fourth weight has to more than double, by 114.3 %.
    expect(first(less(3, -114))).toEqual(['a1']);
    expect(first(less(3, -115))).toEqual(['a2']);
  });
});

describe('movedWeights', () => {
  it('moves one weight by points of 100 and rescales the others so that the sum stays', () => {
    const moved = movedWeights([20n, 30n, 50n], 0, 5n) ?? [];
    const sum = Number(moved.reduce((all, weight) => all + weight, 0n));
    expect(moved.map((weight) => (100 * Number(weight)) / sum)).toEqual([25, 28.125, 46.875]);
  });

  it('has nothing to move where a weight would fall to nothing or be all', () => {
    expect(movedWeights([5n, 95n], 0, -5n)).toBeNull();
    expect(movedWeights([95n, 5n], 0, 5n)).toBeNull();
    expect(movedWeights([100n], 0, -5n)).toBeNull();
  });
});

describe('sensitivity', () => {
  it('finds what ranking anew with the changed rubric, or without the sheets, finds', () => {
    fc.assert(
      fc.property(anyInputs, (inputs) => {
        const now = winnersOf(inputs);
        const drawn = (receipt: string) => sha256(drawText(inputs.seed, receipt));
        for (const { trial, gained, lost, unscored } of sensitivity({ ...inputs, drawOf: drawn })) {
          if (unscored.length > 0) continue;
          const then = winnersOf(changedBy(inputs, trial));
          expect(gained).toEqual([...then].filter((id) => !now.has(id)).sort());
          expect(lost).toEqual([...now].filter((id) => !then.has(id)).sort());
        }
      }),
      { numRuns: 100 },
    );
  });

  it('tells who would win in whose place without one evaluator', () => {
    const rubric = aRubric([{ key: 'relevance', weight: 100 }]);
    const scored = (id: string, levels: number[]) =>
      anApplication(
        id,
        levels.map((relevance) => ({ relevance })),
      );
    const lot = { key: 'lot-1', ceiling: { amount: 100_000, currency: 'TMT' as const }, awards: 1 };
    const inputs = inputsOf(rubric, [scored('a', [5, 3, 3]), scored('b', [1, 4, 4])], { lot });
    const outcomes = sensitivity({ ...inputs, drawOf }).filter(({ trial }) => trial.kind === 'without');
    expect(outcomes).toEqual([
      { trial: { kind: 'without', evaluator: 'evaluator-1' }, gained: ['b'], lost: ['a'], unscored: [] },
      { trial: { kind: 'without', evaluator: 'evaluator-2' }, gained: [], lost: [], unscored: [] },
      { trial: { kind: 'without', evaluator: 'evaluator-3' }, gained: [], lost: [], unscored: [] },
    ]);
  });
});

describe('severities', () => {
  it('compares each evaluator with the mean of the others for the same applications', () => {
    const rubric = aRubric([{ key: 'relevance', weight: 100 }]);
    const scored = (id: string, levels: number[]) =>
      anApplication(
        id,
        levels.map((relevance) => ({ relevance })),
      );
    // Totals 100, 60, 40 and 80, 80; the third evaluator scored the first application only.
    expect(severities([scored('a', [5, 3, 2]), scored('b', [4, 4])], rubric)).toEqual([
      { evaluator: 'evaluator-1', compared: 2, difference: 25, totals: { least: 80, mean: 90, most: 100 } },
      { evaluator: 'evaluator-2', compared: 2, difference: -5, totals: { least: 60, mean: 70, most: 80 } },
      { evaluator: 'evaluator-3', compared: 1, difference: -40, totals: { least: 40, mean: 40, most: 40 } },
    ]);
    expect(severities([scored('a', [5])], rubric)[0]?.difference).toBeNull();
  });
});

describe('analyse', () => {
  it('counts levels and totals, and is the same again', () => {
    const rubric = aRubric([{ key: 'relevance', weight: 100, mayNotApply: true }]);
    const applications = [
      anApplication('a', [{ relevance: 5 }, { relevance: 5 }]),
      anApplication('b', [{ relevance: 2 }, { relevance: 3 }]),
      anApplication('c', [{ relevance: null }, { relevance: 0 }]),
    ];
    const inputs = inputsOf(rubric, applications);
    const totals = rank(inputs, sha256).positions.flatMap(({ total }) => total ?? []);
    const analytics = analyse(inputs, totals, sha256);
    expect(analytics.levels).toEqual([{ criterion: 'relevance', levels: [1, 0, 1, 1, 0, 2], notApplicable: 1 }]);
    const filled = analytics.totals.filter(({ count }) => count > 0);
    expect(filled).toEqual([
      { from: 0, to: 10, count: 1 },
      { from: 50, to: 60, count: 1 },
      { from: 90, to: 100, count: 1 },
    ]);
    expect(analyse(structuredClone(inputs), totals, sha256)).toEqual(analytics);
  });
});

function changedBy(inputs: RankingInputs, trial: Trial): RankingInputs {
  const { rubric } = inputs;
  if (trial.kind === 'without') {
    const left = inputs.applications.map((one) => ({
      ...one,
      sheets: one.sheets.filter(({ evaluator }) => evaluator !== trial.evaluator),
    }));
    return { ...inputs, applications: left };
  }
  const total = rubric.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const own = rubric.criteria.find(({ key }) => key === trial.criterion)?.weight ?? 0;
  const wanted = 100 * own + trial.points * total;
  const criteria = rubric.criteria.map((one) => ({
    ...one,
    weight: one.key === trial.criterion ? wanted * (total - own) : one.weight * (100 * total - wanted),
  }));
  return { ...inputs, rubric: { ...rubric, criteria } };
}
