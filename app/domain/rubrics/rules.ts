import type { ErrorValues } from '../shared/errors';
import type { MessageKey } from '../shared/message-key';
import type { Rubric } from './schema';

export interface RubricFault {
  key: MessageKey;
  values?: ErrorValues;
}

export function totalWeight({ criteria }: Rubric): number {
  return criteria.reduce((total, { weight }) => total + weight, 0);
}

/** What keeps a rubric from being used: no criteria, weights that are not 100 together, a minimum beyond the scale. */
export function rubricFaults(rubric: Rubric): RubricFault[] {
  const faults: RubricFault[] = [];
  if (rubric.criteria.length === 0) return [{ key: 'calls.fault.rubricEmpty' }];
  const total = totalWeight(rubric);
  if (total !== 100) faults.push({ key: 'calls.fault.weights', values: { total } });
  const keys = rubric.criteria.map(({ key }) => key);
  if (new Set(keys).size < keys.length) faults.push({ key: 'calls.fault.criterionTwice' });
  if (rubric.criteria.some(({ minimum }) => minimum !== null && minimum > rubric.scale)) {
    faults.push({ key: 'calls.fault.minimumBeyondScale', values: { scale: rubric.scale } });
  }
  if (rubric.criteria.some(({ levels }) => levels.length > 0 && levels.length !== rubric.scale + 1)) {
    faults.push({ key: 'calls.fault.levels', values: { levels: rubric.scale + 1 } });
  }
  return faults;
}
