import type { ScoringRubric } from '../rubrics/scoring-rubric';
import type { Localized } from '../shared/localized';
import type { MessageKey } from '../shared/message-key';
import type { Money } from '../shared/money';
import type { Fraction } from './rational';
import type {
  AllocationReason,
  BrokenTie,
  MissedMinimum,
  RankedCriterion,
  RankedPosition,
  RankingResult,
} from './result';

/** What fills a place of a sentence, to be written as the reader's language writes it. */
export type SentenceValue =
  | string
  | number
  | { points: Fraction }
  | { sum: Fraction[] }
  | { money: Money }
  | { name: Localized }
  /** An application, by its id: what it is called depends on who reads. */
  | { application: string };

/** A sentence that every language can say. */
export interface Sentence {
  key: MessageKey;
  values: Record<string, SentenceValue>;
}

const MISSED = {
  criterion: 'ranking.why.missed.criterion',
  group: 'ranking.why.missed.group',
  total: 'ranking.why.missed.total',
} as const satisfies Record<MissedMinimum['what'], MessageKey>;

const TIES = {
  criterion: 'ranking.why.tie.criterion',
  group: 'ranking.why.tie.group',
  requested: 'ranking.why.tie.requested',
  lot: 'ranking.why.tie.lot',
} as const satisfies Record<BrokenTie['by'], MessageKey>;

const ALLOCATED = {
  fits: 'ranking.why.fits',
  'no-amount': 'ranking.why.noAmount',
  'awards-used': 'ranking.why.awardsUsed',
  'beyond-ceiling': 'ranking.why.beyondCeiling',
  'other-currency': 'ranking.why.otherCurrency',
} as const satisfies Record<AllocationReason, MessageKey>;

/** Why an application stands where it stands, in the order in which it was decided: points, minimums, ties, money. */
export function explainPosition(position: RankedPosition, result: RankingResult, rubric: ScoringRubric): Sentence[] {
  if (position.total === null) return [{ key: 'ranking.why.ineligible', values: {} }];
  return [...explainScore(position, result, rubric), ...explainOutcome(position, result, rubric)];
}

/** What decided the outcome alone: what a list has room for. */
export function explainOutcome(position: RankedPosition, result: RankingResult, rubric: ScoringRubric): Sentence[] {
  if (position.total === null) return [{ key: 'ranking.why.ineligible', values: {} }];
  const missed = position.missed.map(({ what, key, reached, minimum }): Sentence => ({
    key: MISSED[what],
    values: {
      name: nameOf(rubric, what === 'group' ? 'groups' : 'criteria', key),
      reached: { points: reached },
      minimum,
    },
  }));
  return [...missed, ...explainTies(position, result, rubric), ...explainAllocation(position, result)];
}

function explainScore(position: RankedPosition, result: RankingResult, rubric: ScoringRubric): Sentence[] {
  const total = { points: position.total ?? '0' };
  const passed = result.positions.filter(({ place }) => place !== null).length;
  const first: Sentence =
    position.place === null
      ? { key: 'ranking.why.below', values: { total } }
      : { key: 'ranking.why.placed', values: { place: position.place, passed, total } };
  const counted = position.criteria.filter(({ from }) => from !== 'not-applicable');
  const sum: Sentence = {
    key: 'ranking.why.sum',
    values: { total, sum: { sum: counted.map(({ points }) => points) } },
  };
  return [
    first,
    sum,
    ...position.criteria.flatMap((criterion) => explainCriterion(criterion, position, result, rubric)),
  ];
}

/** What is not plain from the table of points: what was agreed, what does not apply, what a price is compared with. */
function explainCriterion(
  { key, from, level, levels, weight, points }: RankedCriterion,
  { requested }: RankedPosition,
  { lowestPrice, lot }: RankingResult,
  rubric: ScoringRubric,
): Sentence[] {
  const name = nameOf(rubric, 'criteria', key);
  if (from === 'not-applicable') return [{ key: 'ranking.why.notApplicable', values: { name } }];
  if (from === 'consensus') {
    const agreed = { points: level ?? '0' };
    return [{ key: 'ranking.why.agreed', values: { name, agreed, levels: levels.join(', ') || '–' } }];
  }
  if (from !== 'price') return [];
  if (!lowestPrice || requested?.currency !== lot.ceiling.currency)
    return [{ key: 'ranking.why.priceNone', values: { name } }];
  const prices = { lowest: { money: lowestPrice }, price: { money: requested } };
  return [{ key: 'ranking.why.price', values: { name, ...prices, weight: { points: weight }, points: { points } } }];
}

function explainTies(
  { applicationId, tie, draw }: RankedPosition,
  { positions }: RankingResult,
  rubric: ScoringRubric,
) {
  const behind = positions.find((other) => other.tie?.with === applicationId);
  const sentences: Sentence[] = [];
  if (tie) {
    const name = nameOf(rubric, tie.by === 'group' ? 'groups' : 'criteria', tie.key);
    sentences.push({
      key: TIES[tie.by],
      values: { application: { application: tie.with }, name, draw: draw.slice(0, 12) },
    });
  }
  if (behind) {
    const application = { application: behind.applicationId };
    sentences.push({ key: 'ranking.why.tie.before', values: { application, draw: draw.slice(0, 12) } });
  }
  return sentences;
}

function explainAllocation({ allocation, requested, reserve }: RankedPosition, { lot }: RankingResult): Sentence[] {
  if (!allocation) return [];
  const { reason, left, awardsLeft } = allocation;
  const values: Sentence['values'] = {
    left: { money: left },
    awardsLeft,
    awards: lot.awards,
    ceiling: { money: lot.ceiling },
  };
  if (requested) values.requested = { money: requested };
  if (reserve !== null) values.reserve = reserve;
  return [{ key: ALLOCATED[reason], values }];
}

function nameOf(rubric: ScoringRubric, among: 'criteria' | 'groups', key: string | null): { name: Localized } {
  return { name: rubric[among].find((one) => one.key === key)?.name ?? { en: '', ru: '', tk: '' } };
}
