import type { Digest } from '../audit/chain';
import { allocate, isAwarded } from './allocate';
import type { RankingInputs } from './inputs';
import { lowestPrice, measure, rankingFaults } from './measure';
import { positionOf, scoresOf } from './position';
import type { Allocation, BrokenTie, RankedPosition, RankingResult } from './result';
import { compareStandings, ownWeights, standingOf, type Standing } from './standing';

/** What the lot is drawn by: the SHA-256 of this text; the lowest comes first. */
export const drawText = (seed: string, receipt: string): string => `${seed}:${receipt}`;

/**
 * The ranking of a lot (product design, "Evaluation"): minimums, points, tie-breaks in order and then the lot, awards down to
 * the ceiling, the rest that passed as the reserve list. Exact, and independent of the order of what goes in. Throws where
 * `rankingFaults` finds anything.
 */
export function rank(inputs: RankingInputs, digest: Digest): RankingResult {
  const faults = rankingFaults(inputs);
  if (faults.length > 0) throw new RangeError(`There are ${faults.length} scores to settle before the ranking`);
  const weighed = ownWeights(inputs.rubric);
  const lowest = lowestPrice(inputs);
  const eligible = inputs.applications.filter((application) => application.eligible);
  const standings = eligible.map((application) =>
    standingOf(measure(application, inputs, lowest?.amount ?? null), weighed),
  );
  const draws = new Map(inputs.applications.map(({ receipt }) => [receipt, digest(drawText(inputs.seed, receipt))]));
  const drawOf = (receipt: string) => draws.get(receipt) ?? '';
  const { passed, below, ties } = inOrder(standings, inputs, drawOf);
  const allocations = allocate(
    passed.map(({ measured }) => measured.application.requested),
    inputs.lot,
  );
  let reserve = 0;
  const ranked = passed.map((standing, at): RankedPosition => {
    const allocation = allocations[at] as Allocation;
    const isRecommended = isAwarded(allocation.reason);
    if (!isRecommended) reserve += 1;
    return {
      ...positionOf(standing.measured.application, drawOf),
      ...scoresOf(standing, weighed),
      outcome: isRecommended ? 'recommended' : 'reserve',
      place: at + 1,
      reserve: isRecommended ? null : reserve,
      tie: ties[at] ?? null,
      allocation,
    };
  });
  const missing = below.map((standing): RankedPosition => ({
    ...positionOf(standing.measured.application, drawOf),
    ...scoresOf(standing, weighed),
    outcome: 'below-minimum',
  }));
  const ineligible = inputs.applications
    .filter((application) => !application.eligible)
    .sort((a, b) => (a.receipt < b.receipt ? -1 : 1))
    .map((application) => positionOf(application, drawOf));
  const { ceiling } = inputs.lot;
  const allocated = ranked.reduce(
    (sum, { outcome, requested }) => sum + (outcome === 'recommended' ? (requested?.amount ?? 0) : 0),
    0,
  );
  return {
    format: 1,
    call: inputs.call,
    lot: inputs.lot,
    seed: inputs.seed,
    lowestPrice: lowest,
    allocated: { ...ceiling, amount: allocated },
    left: { ...ceiling, amount: ceiling.amount - allocated },
    positions: [...ranked, ...missing, ...ineligible],
  };
}

/** Those that passed in their order, with what decided between equal neighbours, and those below a minimum by total. */
function inOrder(standings: readonly Standing[], { rubric, lot }: RankingInputs, drawOf: (receipt: string) => string) {
  const rules = { rubric, currency: lot.ceiling.currency, drawOf };
  const sorted = [...standings].sort((a, b) => compareStandings(a, b, rules).order);
  const passed = sorted.filter(({ missed }) => missed.length === 0);
  const ties = passed.map((standing, at): BrokenTie | null => {
    const before = passed[at - 1];
    const by = before && compareStandings(before, standing, rules).by;
    return by ? { with: before.measured.application.id, ...by } : null;
  });
  return { passed, below: sorted.filter(({ missed }) => missed.length > 0), ties };
}
