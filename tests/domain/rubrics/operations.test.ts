import { describe, expect, it } from 'vitest';
import { applyToRubric, type RubricOperation } from '~/domain/rubrics/operations';
import type { Rubric } from '~/domain/rubrics/schema';
import { inAll, RUBRIC } from '#tests/factories/call';

const rubric: Rubric = {
  ...RUBRIC,
  groups: [{ key: 'quality', name: inAll('Quality'), minimum: null }],
  criteria: RUBRIC.criteria.map((criterion) => ({ ...criterion, group: 'quality' })),
  tieBreaks: [{ by: 'criterion', key: 'budget' }, { by: 'group', key: 'quality' }, { by: 'requested' }],
};
const after = (operation: RubricOperation) => applyToRubric(rubric, operation);
const keys = ({ criteria }: Rubric) => criteria.map(({ key }) => key);

describe('what can be done to a rubric', () => {
  it('adds a criterion under a key of its own that is no address, and changes one in its place', () => {
    const { key: _key, ...criterion } = rubric.criteria[0]!;
    const named = (en: string) => ({ ...criterion, name: { en, ru: '', tk: '' } });
    expect(keys(after({ kind: 'put-criterion', key: null, criterion: named('Budget') }))).toEqual([
      'relevance',
      'budget',
      'budget-2',
    ]);
    expect(keys(after({ kind: 'put-criterion', key: null, criterion: named('New') })).at(-1)).toBe('new-2');
    const changed = after({ kind: 'put-criterion', key: 'relevance', criterion: named('Need') });
    expect(changed.criteria[0]).toMatchObject({ key: 'relevance', name: { en: 'Need' } });
  });

  it('takes the tie-breaks of what is removed along, and leaves the criteria of a group', () => {
    expect(after({ kind: 'remove-criterion', key: 'budget' }).tieBreaks).toEqual([
      { by: 'group', key: 'quality' },
      { by: 'requested' },
    ]);
    const ungrouped = after({ kind: 'remove-group', key: 'quality' });
    expect(ungrouped.criteria.map(({ group }) => group)).toEqual([null, null]);
    expect(ungrouped.tieBreaks).toEqual([{ by: 'criterion', key: 'budget' }, { by: 'requested' }]);
    expect(() => after({ kind: 'remove-group', key: 'gone' })).toThrow('not-found');
  });

  it('moves a criterion no further than the ends, and weighs only what is named', () => {
    expect(keys(after({ kind: 'shift-criterion', key: 'budget', step: 'up' }))).toEqual(['budget', 'relevance']);
    expect(keys(after({ kind: 'shift-criterion', key: 'budget', step: 'down' }))).toEqual(['relevance', 'budget']);
    expect(after({ kind: 'weigh', weights: { budget: 35 } }).criteria.map(({ weight }) => weight)).toEqual([60, 35]);
  });

  it('keeps the described levels where the scale changes, without any beyond its end', () => {
    const levels = Array.from({ length: 6 }, (_, level) => inAll(`Level ${level}`));
    const described = { ...rubric, criteria: rubric.criteria.map((criterion) => ({ ...criterion, levels })) };
    const scaled = (scale: number) =>
      applyToRubric(described, { kind: 'settle', settings: { scale, minimumTotal: null, tieBreaks: [] } });
    expect(scaled(3).criteria[0]?.levels).toEqual(levels.slice(0, 4));
    expect(scaled(6).criteria[0]?.levels.map(({ en }) => en)).toEqual([...levels.map(({ en }) => en), '']);
    expect(
      after({ kind: 'settle', settings: { scale: 3, minimumTotal: 1, tieBreaks: [] } }).criteria[0]?.levels,
    ).toEqual([]);
  });
});
