import type { RankedApplication } from './inputs';
import type { Measured } from './measure';
import { fractionOf, rational } from './rational';
import type { RankedCriterion, RankedGroup, RankedPosition } from './result';
import { shareOf, type Standing, type Weighed } from './standing';

/** What is known of an application before it is scored. */
export function positionOf(application: RankedApplication, drawOf: (receipt: string) => string): RankedPosition {
  const { id, receipt, organisation, requested } = application;
  const nothing = { place: null, reserve: null, total: null, criteria: [], groups: [], missed: [], tie: null };
  const known = { applicationId: id, receipt, organisation, requested, draw: drawOf(receipt) };
  return { ...known, ...nothing, outcome: 'ineligible', allocation: null };
}

/** The points of a standing, criterion by criterion and group by group. */
export function scoresOf({ measured, total, missed }: Standing, weighed: Weighed) {
  const criteria = criteriaOf(measured, weighed);
  return { total: fractionOf(total), missed, criteria, groups: groupsOf(measured, weighed) };
}

function criteriaOf({ criteria, shares, of }: Measured, { rubric, weights }: Weighed): RankedCriterion[] {
  const applicable = weightOf({ shares }, weights, () => true);
  return criteria.map(({ level, ...measured }, at) => {
    const share = shares[at] ?? null;
    const weight =
      share === null || applicable === 0n ? { n: 0n, d: 1n } : { n: 100n * (weights[at] ?? 0n), d: applicable };
    return {
      key: rubric.criteria[at]?.key ?? '',
      ...measured,
      level: level && fractionOf(level),
      weight: fractionOf(weight),
      points: fractionOf({ n: weight.n * (share ?? 0n), d: weight.d * of }),
    };
  });
}

function groupsOf(measured: Measured, { rubric, weights }: Weighed): RankedGroup[] {
  const inGroup = (key: string) => (at: number) => rubric.criteria[at]?.group === key;
  const whole = weightOf(measured, weights, () => true);
  return rubric.groups.map(({ key }) => {
    const share = shareOf(measured, weights, inGroup(key));
    const weight = whole === 0n ? rational(0n) : rational(100n * weightOf(measured, weights, inGroup(key)), whole);
    const points = share ? { n: weight.n * share.n, d: weight.d * share.d } : rational(0n);
    return {
      key,
      points: fractionOf(points),
      weight: fractionOf(weight),
      share: share && fractionOf({ n: 100n * share.n, d: share.d }),
    };
  });
}

function weightOf(
  { shares }: Pick<Measured, 'shares'>,
  weights: readonly bigint[],
  counts: (at: number) => boolean,
): bigint {
  return shares.reduce(
    (sum: bigint, share, at) => (share === null || !counts(at) ? sum : sum + (weights[at] ?? 0n)),
    0n,
  );
}
