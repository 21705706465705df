import { keyFor } from '../form-builder/keys';
import { DomainError } from '../shared/errors';
import { emptyLocalized } from '../shared/localized';
import type { Criterion, CriterionGroup, Rubric } from './schema';

/** Stands in the place of a key in the address of a page that adds something. */
export const NEW = 'new';

/** What can be done to the working copy of a rubric. A key of null adds something. */
export type RubricOperation =
  | { kind: 'put-criterion'; key: string | null; criterion: Omit<Criterion, 'key'> }
  | { kind: 'remove-criterion'; key: string }
  | { kind: 'shift-criterion'; key: string; step: 'up' | 'down' }
  | { kind: 'weigh'; weights: Readonly<Record<string, number>> }
  | { kind: 'put-group'; key: string | null; group: Omit<CriterionGroup, 'key'> }
  | { kind: 'remove-group'; key: string }
  | { kind: 'settle'; settings: Pick<Rubric, 'scale' | 'minimumTotal' | 'tieBreaks'> };

/** The rubric after an operation. `not-found` where what it is about is gone. */
export function applyToRubric(rubric: Rubric, operation: RubricOperation): Rubric {
  const { criteria, groups = [], tieBreaks = [] } = rubric;
  switch (operation.kind) {
    case 'put-criterion': {
      const key = operation.key ?? newKey(criteria, operation.criterion.name, 'criterion');
      return { ...rubric, criteria: put(criteria, operation.key, { ...operation.criterion, key }) };
    }
    case 'remove-criterion':
      return {
        ...rubric,
        criteria: without(criteria, operation.key),
        tieBreaks: tieBreaks.filter((one) => one.by !== 'criterion' || one.key !== operation.key),
      };
    case 'shift-criterion':
      return { ...rubric, criteria: shifted(criteria, operation.key, operation.step) };
    case 'weigh':
      return {
        ...rubric,
        criteria: criteria.map((one) => ({ ...one, weight: operation.weights[one.key] ?? one.weight })),
      };
    case 'put-group': {
      const key = operation.key ?? newKey(groups, operation.group.name, 'group');
      return { ...rubric, groups: put(groups, operation.key, { ...operation.group, key }) };
    }
    case 'remove-group':
      return {
        ...rubric,
        groups: without(groups, operation.key),
        criteria: criteria.map((one) => (one.group === operation.key ? { ...one, group: null } : one)),
        tieBreaks: tieBreaks.filter((one) => one.by !== 'group' || one.key !== operation.key),
      };
    case 'settle':
      return {
        ...rubric,
        ...operation.settings,
        criteria: criteria.map((one) => ({ ...one, levels: levelsFor(one, operation.settings.scale) })),
      };
  }
}

interface Keyed {
  key: string;
}

const newKey = (taken: readonly Keyed[], name: Criterion['name'], fallback: string) =>
  keyFor(name, new Set([...taken.map(({ key }) => key), NEW]), fallback);

function put<Item extends Keyed>(items: readonly Item[], key: string | null, item: Item): Item[] {
  return key === null ? [...items, item] : items.with(placeOf(items, key), item);
}

function without<Item extends Keyed>(items: readonly Item[], key: string): Item[] {
  return items.toSpliced(placeOf(items, key), 1);
}

function shifted(criteria: readonly Criterion[], key: string, step: 'up' | 'down'): Criterion[] {
  const from = placeOf(criteria, key);
  const to = Math.min(Math.max(from + (step === 'up' ? -1 : 1), 0), criteria.length - 1);
  const moved = criteria[from];
  return moved ? criteria.toSpliced(from, 1).toSpliced(to, 0, moved) : [...criteria];
}

function placeOf(items: readonly Keyed[], key: string): number {
  const at = items.findIndex((item) => item.key === key);
  if (at < 0) throw new DomainError('not-found');
  return at;
}

/** A longer scale has levels that are still to be described; a shorter one has none beyond its end. */
function levelsFor({ levels }: Criterion, scale: number): Criterion['levels'] {
  if (levels.length === 0) return [];
  return Array.from({ length: scale + 1 }, (_, level) => levels[level] ?? emptyLocalized());
}
