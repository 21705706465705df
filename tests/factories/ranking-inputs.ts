import fc from 'fast-check';
import { createHash } from 'node:crypto';
import type { RankedApplication, RankedSheet, RankingInputs } from '~/domain/ranking/inputs';
import { rank } from '~/domain/ranking/rank';
import { scoringRubric, type ScoringRubric } from '~/domain/rubrics/scoring-rubric';
import type { Rubric } from '~/domain/rubrics/schema';
import { emptyLocalized } from '~/domain/shared/localized';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const ranked = (inputs: RankingInputs) => rank(inputs, sha256);

type CriterionWishes = Partial<Rubric['criteria'][number]> & { key: string; weight: number };

/** A rubric of levels 0 to 5 without minimums, unless they are wished. */
export function aRubric(criteria: readonly CriterionWishes[], wishes: Partial<Rubric> = {}): ScoringRubric {
  const whole = criteria.map((criterion) => ({
    name: { en: criterion.key, ru: criterion.key, tk: criterion.key },
    guidance: emptyLocalized(),
    minimum: null,
    levels: [],
    ...criterion,
  }));
  return scoringRubric({ criteria: whole, scale: 5, minimumTotal: null, ...wishes });
}

/** An eligible application that asks for 1,000.00 TMT; its receipt is its id. */
export function anApplication(
  id: string,
  sheets: readonly RankedSheet['scores'][],
  wishes: Partial<RankedApplication> = {},
): RankedApplication {
  return {
    id,
    receipt: id,
    organisation: { id: `of ${id}`, name: `Organisation ${id}` },
    eligible: true,
    requested: { amount: 100_000, currency: 'TMT' },
    sheets: sheets.map((scores, at) => ({ evaluator: `evaluator-${at + 1}`, scores })),
    consensus: {},
    ...wishes,
  };
}

/** A lot of ten awards and 100,000.00 TMT whose scores are means. */
export function inputsOf(
  rubric: ScoringRubric,
  applications: RankedApplication[],
  wishes: Partial<RankingInputs> = {},
): RankingInputs {
  return {
    format: 1,
    call: { id: 'call', reference: 'OC-2026-1', version: 1, sha256: '0'.repeat(64) },
    lot: { key: 'lot-1', ceiling: { amount: 10_000_000, currency: 'TMT' }, awards: 10 },
    rubric,
    method: 'mean',
    applications,
    seed: 'f'.repeat(64),
    ...wishes,
  };
}

const KEYS = ['relevance', 'method', 'staff', 'cost'] as const;

const anyRubric = fc
  .record({
    weights: fc.tuple(...KEYS.map(() => fc.integer({ min: 1, max: 60 }))),
    minimums: fc.tuple(...KEYS.map(() => fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4 }))),
    mayNotApply: fc.tuple(...KEYS.map(() => fc.boolean())),
    hasPrice: fc.boolean(),
    minimumTotal: fc.option(fc.integer({ min: 0, max: 70 })),
    groupMinimum: fc.option(fc.integer({ min: 0, max: 60 })),
    tieBreaks: fc.subarray([
      { by: 'criterion' as const, key: 'method' },
      { by: 'group' as const, key: 'people' },
      { by: 'requested' as const },
    ]),
  })
  .map(({ weights, minimums, mayNotApply, hasPrice, minimumTotal, groupMinimum, tieBreaks }) =>
    aRubric(
      KEYS.map((key, at) => ({
        key,
        weight: weights[at] ?? 1,
        minimum: minimums[at] ?? null,
        mayNotApply: mayNotApply[at] ?? false,
        group: key === 'method' || key === 'staff' ? 'people' : null,
        scored: hasPrice && key === 'cost' ? ('price' as const) : ('levels' as const),
      })),
      { minimumTotal, tieBreaks, groups: [{ key: 'people', name: emptyLocalized(), minimum: groupMinimum }] },
    ),
  );

const anySheets = (rubric: ScoringRubric, evaluators: number) => {
  const level = (mayNotApply: boolean) =>
    mayNotApply
      ? fc.option(fc.integer({ min: 0, max: 5 }), { freq: 6 })
      : (fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<number | null>);
  const scored = rubric.criteria.filter((criterion) => criterion.scored === 'levels');
  const scores = fc.record(Object.fromEntries(scored.map(({ key, mayNotApply }) => [key, level(mayNotApply)])));
  return fc.array(scores, { minLength: evaluators, maxLength: evaluators });
};

const anyApplication = (rubric: ScoringRubric, at: number, evaluators: number) =>
  fc
    .record({
      sheets: anySheets(rubric, evaluators),
      eligible: fc.boolean().map((odd) => odd || at % 3 > 0),
      amount: fc.option(
        fc.integer({ min: 0, max: 40 }).map((tens) => tens * 10),
        { freq: 8 },
      ),
      agreed: fc.option(fc.integer({ min: 0, max: 5 }), { freq: 2 }),
    })
    .map(({ sheets, eligible, amount, agreed }) =>
      anApplication(`R-${at}`, sheets, {
        eligible,
        requested: amount === null ? null : { amount, currency: 'TMT' },
        consensus: agreed === null ? {} : { relevance: agreed },
      }),
    );

/** Lots of up to six applications, often with equal totals, minimums, a price and criteria that do not apply. */
export const anyInputs: fc.Arbitrary<RankingInputs> = fc
  .record({
    rubric: anyRubric,
    evaluators: fc.integer({ min: 1, max: 4 }),
    count: fc.integer({ min: 0, max: 6 }),
    awards: fc.integer({ min: 0, max: 4 }),
    ceiling: fc.integer({ min: 0, max: 900 }),
    method: fc.constantFrom('mean' as const, 'median' as const),
    seed: fc.integer({ min: 0, max: 99 }).map(String),
  })
  .chain(({ rubric, evaluators, count, awards, ceiling, method, seed }) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => anyApplication(rubric, at, evaluators))).map((applications) =>
      inputsOf(rubric, applications, {
        lot: { key: 'lot-1', ceiling: { amount: ceiling, currency: 'TMT' }, awards },
        method,
        seed,
      }),
    ),
  );
