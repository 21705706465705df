import { allocate, isAwarded } from '../ranking/allocate';
import type { RankedApplication, RankingInputs } from '../ranking/inputs';
import { lowestPrice, measure, measureCriterion, type Measured } from '../ranking/measure';
import { compareStandings, ownWeights, standingOf, type Weighed } from '../ranking/standing';

/** What is tried: a weight moved by some points, or one evaluator's sheets left out. */
export type Trial = { kind: 'weight'; criterion: string; points: number } | { kind: 'without'; evaluator: string };

/** What a trial changes; it changes no score and no place. */
export interface TrialOutcome {
  trial: Trial;
  /** Applications that would be recommended then and are not, and the other way round. */
  gained: string[];
  lost: string[];
  /** Applications that could not be scored then: all of their sheets of a criterion came from that evaluator. */
  unscored: string[];
}

/** Points by which weights are moved up and down. */
const MOVED_BY = 5;

type Rules = RankingInputs & { drawOf: (receipt: string) => string };

/** Would the winners change if a weight were five points more or less, or if any one evaluator had not scored? */
export function sensitivity(rules: Rules): TrialOutcome[] {
  const lowest = lowestPrice(rules)?.amount ?? null;
  const measured = eligibleOf(rules).map((application) => measure(application, rules, lowest));
  const weighed = ownWeights(rules.rubric);
  const winners = winnersUnder(measured, weighed, rules);
  const moved = rules.rubric.criteria.flatMap(({ key }, at) =>
    [MOVED_BY, -MOVED_BY].flatMap((points): TrialOutcome[] => {
      const weights = movedWeights(weighed.weights, at, BigInt(points));
      if (!weights) return [];
      const then = winnersUnder(measured, { ...weighed, weights }, rules);
      return [{ trial: { kind: 'weight', criterion: key, points }, ...compared(winners, then), unscored: [] }];
    }),
  );
  return [...moved, ...evaluatorsOf(rules).map((evaluator) => without(evaluator, winners, rules, lowest))];
}

/** One weight more or less, the others rescaled so that the sum stays; null where it would fall to nothing or be all. */
export function movedWeights(weights: readonly bigint[], at: number, by: bigint): bigint[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const own = weights[at] ?? 0n;
  const others = total - own;
  // Weights are of 100; a rubric whose weights sum to something else is moved in proportion.
  const wanted = 100n * own + by * total;
  if (wanted <= 0n || wanted >= 100n * total || others === 0n) return null;
  return weights.map((weight, other) => (other === at ? wanted * others : weight * (100n * total - wanted)));
}

/** The ids of those who would get an award under some weights. */
export function winnersUnder(measured: readonly Measured[], weighed: Weighed, { lot, drawOf }: Rules): Set<string> {
  const rules = { rubric: weighed.rubric, currency: lot.ceiling.currency, drawOf };
  const passed = measured
    .map((one) => standingOf(one, weighed))
    .filter(({ missed }) => missed.length === 0)
    .sort((a, b) => compareStandings(a, b, rules).order)
    .map((standing) => standing.measured.application);
  const allocations = allocate(
    passed.map(({ requested }) => requested),
    lot,
  );
  return new Set(passed.filter((_, at) => isAwarded(allocations[at]?.reason ?? 'awards-used')).map(({ id }) => id));
}

function without(evaluator: string, winners: Set<string>, rules: Rules, lowest: number | null): TrialOutcome {
  const left = eligibleOf(rules).map((application) => ({
    ...application,
    sheets: application.sheets.filter((sheet) => sheet.evaluator !== evaluator),
  }));
  const isScored = (application: RankedApplication) =>
    rules.rubric.criteria.every(
      (criterion) => criterion.scored === 'price' || measureCriterion(criterion, application, rules.method) !== null,
    );
  const measured = left.filter(isScored).map((application) => measure(application, rules, lowest));
  const then = winnersUnder(measured, ownWeights(rules.rubric), rules);
  const unscored = left.filter((application) => !isScored(application)).map(({ id }) => id);
  return { trial: { kind: 'without', evaluator }, ...compared(winners, then), unscored };
}

const eligibleOf = ({ applications }: RankingInputs) => applications.filter(({ eligible }) => eligible);

const evaluatorsOf = (inputs: RankingInputs): string[] =>
  [...new Set(eligibleOf(inputs).flatMap(({ sheets }) => sheets.map(({ evaluator }) => evaluator)))].sort();

const compared = (now: Set<string>, then: Set<string>) => ({
  gained: [...then].filter((id) => !now.has(id)).sort(),
  lost: [...now].filter((id) => !then.has(id)).sort(),
});
