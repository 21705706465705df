import type { ErrorValues } from '../shared/errors';
import type { MessageKey } from '../shared/message-key';
import type { Rubric, TieBreak } from './schema';

export interface RubricFault {
  key: MessageKey;
  values?: ErrorValues;
}

export function totalWeight({ criteria }: Rubric): number {
  return criteria.reduce((total, { weight }) => total + weight, 0);
}

/**
 * What keeps a rubric from being used: no criteria, weights that are not 100 together, minimums beyond the scale, levels
 * that are not all described, groups and tie-breaks that do not fit the criteria.
 */
export function rubricFaults(rubric: Rubric): RubricFault[] {
  if (rubric.criteria.length === 0) return [{ key: 'calls.fault.rubricEmpty' }];
  return [...criteriaFaults(rubric), ...groupFaults(rubric), ...tieBreakFaults(rubric)];
}

function criteriaFaults(rubric: Rubric): RubricFault[] {
  const { criteria, scale } = rubric;
  const faults: RubricFault[] = [];
  const total = totalWeight(rubric);
  if (total !== 100) faults.push({ key: 'calls.fault.weights', values: { total } });
  if (isTwice(criteria.map(({ key }) => key))) faults.push({ key: 'calls.fault.criterionTwice' });
  if (criteria.some(({ minimum }) => minimum !== null && minimum > scale)) {
    faults.push({ key: 'calls.fault.minimumBeyondScale', values: { scale } });
  }
  if (criteria.some(({ levels }) => levels.length > 0 && levels.length !== scale + 1)) {
    faults.push({ key: 'calls.fault.levels', values: { levels: scale + 1 } });
  }
  const priced = criteria.filter(({ scored }) => scored === 'price');
  if (priced.length > 1) faults.push({ key: 'rubrics.fault.priceTwice' });
  if (priced.length === criteria.length) faults.push({ key: 'rubrics.fault.onlyPrice' });
  if (priced.some(({ mayNotApply, minimum, levels }) => mayNotApply || minimum !== null || levels.length > 0)) {
    faults.push({ key: 'rubrics.fault.priceSettings' });
  }
  // Where every criterion may be said not to apply, nothing might be left to spread the weight over.
  if (criteria.every(({ mayNotApply, scored }) => mayNotApply || scored === 'price')) {
    faults.push({ key: 'rubrics.fault.allMayNotApply' });
  }
  return faults;
}

function groupFaults({ criteria, groups = [] }: Rubric): RubricFault[] {
  const faults: RubricFault[] = [];
  const keys = new Set(groups.map(({ key }) => key));
  if (keys.size < groups.length) faults.push({ key: 'rubrics.fault.groupTwice' });
  const used = new Set(criteria.map(({ group }) => group ?? null).filter((key) => key !== null));
  if ([...used].some((key) => !keys.has(key))) faults.push({ key: 'rubrics.fault.unknownGroup' });
  if ([...keys].some((key) => !used.has(key))) faults.push({ key: 'rubrics.fault.emptyGroup' });
  return faults;
}

function tieBreakFaults({ criteria, groups = [], tieBreaks = [] }: Rubric): RubricFault[] {
  const faults: RubricFault[] = [];
  const isThere = (tieBreak: TieBreak) =>
    tieBreak.by === 'requested' ||
    (tieBreak.by === 'group' ? groups : criteria).some(({ key }) => key === tieBreak.key);
  if (!tieBreaks.every(isThere)) faults.push({ key: 'rubrics.fault.unknownTieBreak' });
  if (isTwice(tieBreaks.map(tieBreakName))) faults.push({ key: 'rubrics.fault.tieBreakTwice' });
  return faults;
}

/** A tie-break in one word, as forms send it: `requested`, `criterion:budget`. */
export const tieBreakName = (tieBreak: TieBreak): string =>
  tieBreak.by === 'requested' ? tieBreak.by : `${tieBreak.by}:${tieBreak.key}`;

const isTwice = (names: readonly string[]) => new Set(names).size < names.length;
