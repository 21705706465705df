import type { Digest } from '../audit/chain';
import type { RankingInputs } from '../ranking/inputs';
import { drawText } from '../ranking/rank';
import { parseFraction, type Fraction } from '../ranking/rational';
import { criteriaToScore } from '../rubrics/scoring-rubric';
import { agreementOf, type Agreement } from './agreement';
import { sensitivity, type TrialOutcome } from './sensitivity';
import { severities, type Severity } from './severity';

/** How often each level of a criterion was given. */
export interface LevelCounts {
  criterion: string;
  /** From level 0 on. */
  levels: number[];
  notApplicable: number;
}

/** Applications whose total lies from `from` up to `to`, which counts to the next span but in the last. */
export interface TotalSpan {
  from: number;
  to: number;
  count: number;
}

/** The figures of fairness of a lot. They inform; they change no score. */
export interface Analytics {
  /** What the bootstrap draws from. */
  seed: string;
  severities: Severity[];
  agreements: (Agreement & { criterion: string })[];
  levels: LevelCounts[];
  totals: TotalSpan[];
  sensitivity: TrialOutcome[];
}

const SPANS = 10;

/** Everything follows from a ranking's inputs and its totals: computed again it is the same. */
export function analyse(inputs: RankingInputs, totals: readonly Fraction[], digest: Digest): Analytics {
  const { rubric, seed } = inputs;
  const eligible = inputs.applications.filter((application) => application.eligible);
  const draws = new Map(eligible.map(({ receipt }) => [receipt, digest(drawText(seed, receipt))]));
  const given = (key: string) =>
    eligible.map(({ sheets }) => sheets.map(({ scores }) => scores[key]).filter((level) => level !== undefined));
  const scored = criteriaToScore(rubric).map(({ key }) => ({ key, given: given(key) }));
  return {
    seed,
    severities: severities(eligible, rubric),
    agreements: scored.map(({ key, given: units }) => ({
      criterion: key,
      ...agreementOf(
        units.map((levels) => levels.filter((level) => level !== null)),
        `${seed}:${key}`,
      ),
    })),
    levels: scored.map(({ key, given: units }) => levelCounts(key, units.flat(), rubric.scale)),
    totals: totalSpans(totals),
    sensitivity: sensitivity({ ...inputs, drawOf: (receipt) => draws.get(receipt) ?? '' }),
  };
}

function levelCounts(criterion: string, given: readonly (number | null)[], scale: number): LevelCounts {
  const levels = Array.from({ length: scale + 1 }, () => 0);
  let notApplicable = 0;
  for (const level of given) {
    if (level === null) notApplicable += 1;
    else levels[level] = (levels[level] ?? 0) + 1;
  }
  return { criterion, levels, notApplicable };
}

function totalSpans(totals: readonly Fraction[]): TotalSpan[] {
  const width = 100 / SPANS;
  const counts = Array.from({ length: SPANS }, () => 0);
  for (const total of totals) {
    const { n, d } = parseFraction(total);
    const at = Math.min(SPANS - 1, Number((n * BigInt(SPANS)) / (100n * d)));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ from: at * width, to: (at + 1) * width, count }));
}
