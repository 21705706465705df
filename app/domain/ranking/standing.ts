import type { TieBreak } from '../rubrics/schema';
import type { ScoringRubric } from '../rubrics/scoring-rubric';
import type { Currency } from '../shared/money';
import type { Measured } from './measure';
import { compareRational, fractionOf, ZERO, type Rational } from './rational';
import type { BrokenTie, MissedMinimum } from './result';

/** An application with its points under some weights. */
export interface Standing {
  measured: Measured;
  /** Of 100. */
  total: Rational;
  /** The total as a floating point number: tells totals apart that are not next to each other, and no others. */
  nearly: number;
  /** By group, in the rubric's order: points ÷ most points, null where nothing of it applies. */
  groups: (Rational | null)[];
  missed: MissedMinimum[];
}

/** The rubric with weights that need not be its own, nor sum to 100: only their proportions count. */
export interface Weighed {
  rubric: ScoringRubric;
  weights: readonly bigint[];
}

export const ownWeights = (rubric: ScoringRubric): Weighed => ({
  rubric,
  weights: rubric.criteria.map(({ weight }) => BigInt(weight)),
});

/** The share of full marks over some criteria; the weight of those that do not apply is spread over the others in proportion. */
export function shareOf({ shares, of }: Measured, weights: readonly bigint[], counts = (_: number) => true) {
  let points = 0n;
  let applicable = 0n;
  for (let at = 0; at < shares.length; at += 1) {
    const share = shares[at] ?? null;
    if (share === null || !counts(at)) continue;
    points += (weights[at] ?? 0n) * share;
    applicable += weights[at] ?? 0n;
  }
  return applicable === 0n ? null : { n: points, d: applicable * of };
}

export function standingOf(measured: Measured, { rubric, weights }: Weighed): Standing {
  const { criteria } = rubric;
  const share = shareOf(measured, weights) ?? ZERO;
  const total = { n: 100n * share.n, d: share.d };
  const groups = rubric.groups.map(({ key }) => shareOf(measured, weights, (at) => criteria[at]?.group === key));
  const nearly = Number(total.n) / Number(total.d);
  return { measured, total, nearly, groups, missed: missedMinimums(measured, rubric, total, groups) };
}

function missedMinimums(
  { criteria: measures }: Measured,
  { criteria, groups, minimumTotal }: ScoringRubric,
  total: Rational,
  shares: Standing['groups'],
): MissedMinimum[] {
  const missed: MissedMinimum[] = [];
  const hold = (what: MissedMinimum['what'], key: string | null, reached: Rational | null, minimum: number | null) => {
    if (reached === null || minimum === null) return;
    if (compareRational(reached, { n: BigInt(minimum), d: 1n }) >= 0) return;
    missed.push({ what, key, reached: fractionOf(reached), minimum });
  };
  criteria.forEach(({ key, minimum }, at) => hold('criterion', key, measures[at]?.level ?? null, minimum));
  groups.forEach(({ key, minimum }, at) => {
    const share = shares[at] ?? null;
    hold('group', key, share && { n: 100n * share.n, d: share.d }, minimum);
  });
  hold('total', null, total, minimumTotal);
  return missed;
}

/** A thousand times what floating point can be wrong by in a total of 100: closer totals are compared as exact numbers. */
const SURELY_APART = 1e-10;

/** What decides between two: the rubric's tie-breaks, the lot's currency for amounts, the draw of each receipt. */
export interface OrderRules {
  rubric: ScoringRubric;
  currency: Currency;
  drawOf: (receipt: string) => string;
}

/** Which of two comes first and what decided: the total, the rubric's tie-breaks in order, the lot. Negative: `a` does. */
export function compareStandings(a: Standing, b: Standing, { rubric, currency, drawOf }: OrderRules) {
  const apart = b.nearly - a.nearly;
  const byTotal = Math.abs(apart) > SURELY_APART ? apart : compareRational(b.total, a.total);
  if (byTotal !== 0) return { order: byTotal, by: null };
  for (const tieBreak of rubric.tieBreaks) {
    const order =
      tieBreak.by === 'requested'
        ? amountOf(a, currency) - amountOf(b, currency)
        : compareRational(shareFor(b, tieBreak, rubric), shareFor(a, tieBreak, rubric));
    if (order !== 0) return { order, by: decidedBy(tieBreak) };
  }
  const [left, right] = [a, b].map(({ measured }) => drawOf(measured.application.receipt)) as [string, string];
  return { order: left < right ? -1 : 1, by: { by: 'lot' as const, key: null } };
}

const decidedBy = (tieBreak: TieBreak): Omit<BrokenTie, 'with'> => ({
  by: tieBreak.by,
  key: tieBreak.by === 'requested' ? null : tieBreak.key,
});

/**
 * The share of full marks that a tie-break compares. What does not apply counts like the application's total, as it does by
 * the spreading of its weight: else "does not apply" would win or lose every tie.
 */
function shareFor(
  { measured, groups, total }: Standing,
  { by, key }: Exclude<TieBreak, { by: 'requested' }>,
  rubric: ScoringRubric,
): Rational {
  const whole = { n: total.n, d: 100n * total.d };
  if (by === 'group') return groups[rubric.groups.findIndex((group) => group.key === key)] ?? whole;
  const share = measured.shares[rubric.criteria.findIndex((criterion) => criterion.key === key)] ?? null;
  return share === null ? whole : { n: share, d: measured.of };
}

/** Whoever asks for no amount, or in another currency, comes after all others. */
function amountOf({ measured }: Standing, currency: Currency): number {
  const { requested } = measured.application;
  return requested?.currency === currency ? requested.amount : Number.MAX_SAFE_INTEGER;
}
