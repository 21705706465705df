import type { ScoreMethod } from '../evaluation/terms';
import type { ScoringCriterion, ScoringRubric } from '../rubrics/scoring-rubric';
import type { Money } from '../shared/money';
import type { RankedApplication, RankedSheet, RankingInputs } from './inputs';
import { greatestCommon, rational, type Rational } from './rational';
import type { ScoreSource } from './result';

/** What the sheets, the consensus or the price say of one criterion, before any weight. */
export interface CriterionMeasure {
  from: ScoreSource;
  levels: number[];
  notApplicable: number;
  /** Null for a price, and where the criterion does not apply. */
  level: Rational | null;
}

/** An application with the share of full marks it has in each criterion: `shares[at] / of`, null where it does not apply. */
export interface Measured {
  application: RankedApplication;
  criteria: CriterionMeasure[];
  shares: (bigint | null)[];
  of: bigint;
}

/** The level that an application has in a criterion, with where it comes from; `null` where nobody has scored or agreed. */
export function measureCriterion(
  { key }: Pick<ScoringCriterion, 'key'>,
  { sheets, consensus }: Pick<RankedApplication, 'sheets' | 'consensus'>,
  method: ScoreMethod,
): CriterionMeasure | null {
  const given = sheets.map(({ scores }) => scores[key]).filter((level) => level !== undefined);
  const levels = given.filter((level) => level !== null).sort((a, b) => a - b);
  const notApplicable = given.length - levels.length;
  const agreed = consensus[key];
  if (agreed === null) return { from: 'not-applicable', levels, notApplicable, level: null };
  if (agreed !== undefined) return { from: 'consensus', levels, notApplicable, level: rational(BigInt(agreed)) };
  if (given.length === 0) return null;
  const [least, most] = [levels[0], levels.at(-1)];
  if (least === undefined || most === undefined) return { from: 'not-applicable', levels, notApplicable, level: null };
  if (method === 'consensus' && (least !== most || notApplicable > 0)) return null;
  return { from: 'sheets', levels, notApplicable, level: method === 'median' ? median(levels) : mean(levels) };
}

/** Every criterion of an eligible application. Throws where one has neither sheets nor consensus: `rankingFaults` finds it first. */
export function measure(application: RankedApplication, inputs: MeasuredBy, lowest: number | null): Measured {
  const { rubric, method } = inputs;
  const criteria = rubric.criteria.map((criterion): CriterionMeasure => {
    if (criterion.scored === 'price') return { from: 'price', levels: [], notApplicable: 0, level: null };
    const measured = measureCriterion(criterion, application, method);
    if (!measured) throw new RangeError(`Application ${application.receipt} has no score of ${criterion.key}`);
    return measured;
  });
  const price = priceShare(application.requested, inputs.lot.ceiling, lowest);
  const scale = BigInt(rubric.scale);
  const parts = criteria.map(({ from, level }): Rational | null =>
    from === 'price' ? price : level && { n: level.n, d: level.d * scale },
  );
  const of = parts.reduce((common, part) => (part ? leastCommon(common, part.d) : common), 1n);
  return { application, criteria, of, shares: parts.map((part) => part && (part.n * of) / part.d) };
}

export type MeasuredBy = Pick<RankingInputs, 'rubric' | 'method' | 'lot'>;

/** The least amount that an eligible application asks for in the lot's currency; null where none does or no criterion is a price. */
export function lowestPrice({ rubric, lot, applications }: RankingInputs): Money | null {
  if (!hasPrice(rubric)) return null;
  const { currency } = lot.ceiling;
  const amounts = applications
    .filter(({ eligible, requested }) => eligible && requested?.currency === currency)
    .map(({ requested }) => requested?.amount ?? 0);
  return amounts.length === 0 ? null : { amount: amounts.reduce((a, b) => Math.min(a, b)), currency };
}

const hasPrice = ({ criteria }: ScoringRubric) => criteria.some(({ scored }) => scored === 'price');

/** Lowest ÷ price. Without a price in the lot's currency there is nothing to compare and no points. */
function priceShare(requested: Money | null, { currency }: Money, lowest: number | null): Rational {
  if (lowest === null || requested?.currency !== currency) return { n: 0n, d: 1n };
  if (requested.amount === lowest) return { n: 1n, d: 1n };
  return rational(BigInt(lowest), BigInt(requested.amount));
}

const mean = (levels: readonly number[]): Rational =>
  rational(BigInt(levels.reduce((sum, level) => sum + level, 0)), BigInt(levels.length));

/** Of levels in order; between the two middle ones where their number is even. */
function median(levels: readonly number[]): Rational {
  const half = levels.length / 2;
  const [below = 0, above = 0] = [levels[Math.ceil(half) - 1], levels[Math.floor(half)]];
  return rational(BigInt(below + above), 2n);
}

const leastCommon = (a: bigint, b: bigint): bigint => (a / greatestCommon(a, b)) * b;

/** What keeps a lot from being ranked: an eligible application with a criterion that nobody scored, or that is not agreed on. */
export interface RankingFault {
  applicationId: string;
  criterion: string;
  fault: 'no-sheets' | 'not-agreed';
}

export function rankingFaults({ applications, rubric, method }: RankingInputs): RankingFault[] {
  const scored = rubric.criteria.filter((criterion) => criterion.scored === 'levels');
  return applications
    .filter(({ eligible }) => eligible)
    .flatMap((application) =>
      scored
        .filter((criterion) => measureCriterion(criterion, application, method) === null)
        .map(({ key }): RankingFault => ({
          applicationId: application.id,
          criterion: key,
          fault: isScored(key, application.sheets) ? 'not-agreed' : 'no-sheets',
        })),
    );
}

const isScored = (key: string, sheets: readonly RankedSheet[]) =>
  sheets.some(({ scores }) => scores[key] !== undefined);
