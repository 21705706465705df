import { expect, it } from 'vitest';
import { rubricFaults } from '~/domain/rubrics/rules';
import { rubricSchema, type Criterion, type Rubric } from '~/domain/rubrics/schema';
import { rubricCompleteness } from '~/domain/rubrics/texts';
import { communityServiceRubric as pilotRubric, RUBRIC_LIBRARY } from '#server/rubric-library/library';
import { inAll, RUBRIC } from '#tests/factories/call';

const [first] = RUBRIC.criteria;
const keys = (wishes: Partial<Rubric>) => rubricFaults({ ...RUBRIC, ...wishes }).map(({ key }) => key);

it('the pilot’s rubric has six criteria, weights of 100, a scale of 0 to 5 and a minimum of 60', () => {
  expect(rubricFaults(pilotRubric)).toEqual([]);
  expect(pilotRubric.criteria.map(({ weight }) => weight)).toEqual([20, 25, 20, 10, 10, 15]);
  expect(pilotRubric).toMatchObject({ scale: 5, minimumTotal: 60 });
});

it('every ready rubric can be used as it is, in three languages; the pilot’s describes every score', () => {
  for (const { rubric } of RUBRIC_LIBRARY) {
    expect(rubricSchema.parse(rubric)).toEqual(rubric);
    expect(rubricFaults(rubric)).toEqual([]);
    expect(rubricCompleteness(rubric).every(({ there, wanted }) => there === wanted)).toBe(true);
  }
  const levels = pilotRubric.criteria.flatMap((criterion) => criterion.levels.map(({ en }) => en));
  expect(new Set(levels).size).toBe(36);
});

const group = { key: 'quality', name: inAll('Quality'), minimum: 50 };
const [one, two] = RUBRIC.criteria as [Criterion, Criterion];
const priced: Criterion = { ...two, scored: 'price' };

it.each([
  [{ groups: [group] }, ['rubrics.fault.emptyGroup']],
  [{ groups: [group, group], criteria: [{ ...one, group: 'quality' }, two] }, ['rubrics.fault.groupTwice']],
  [{ criteria: [{ ...one, group: 'gone' }, two] }, ['rubrics.fault.unknownGroup']],
  [{ tieBreaks: [{ by: 'criterion', key: 'gone' }] }, ['rubrics.fault.unknownTieBreak']],
  [{ tieBreaks: [{ by: 'requested' }, { by: 'requested' }] }, ['rubrics.fault.tieBreakTwice']],
  [{ criteria: [{ ...one, mayNotApply: true }, priced] }, ['rubrics.fault.allMayNotApply']],
  [{ criteria: [one, { ...priced, minimum: 2 }] }, ['rubrics.fault.priceSettings']],
  [
    { criteria: [{ ...one, scored: 'price' }, priced] },
    ['rubrics.fault.priceTwice', 'rubrics.fault.onlyPrice', 'rubrics.fault.allMayNotApply'],
  ],
  [{ criteria: [one, priced], tieBreaks: [{ by: 'criterion', key: 'relevance' }] }, []],
] satisfies [Partial<Rubric>, string[]][])('groups, price and tie-breaks must fit: %#', (wishes, expected) => {
  expect(keys(wishes)).toEqual(expected);
});

it.each([
  [{ criteria: [] }, ['calls.fault.rubricEmpty']],
  [{ criteria: [{ ...first!, weight: 99 }] }, ['calls.fault.weights']],
  [
    {
      criteria: [
        { ...first!, weight: 50 },
        { ...first!, weight: 50 },
      ],
    },
    ['calls.fault.criterionTwice'],
  ],
  [{ criteria: [{ ...first!, weight: 100, minimum: 6 }] }, ['calls.fault.minimumBeyondScale']],
  [{ criteria: [{ ...first!, weight: 100, levels: [first!.name] }] }, ['calls.fault.levels']],
])('a rubric is refused: %#', (wishes, expected) => {
  expect(keys(wishes)).toEqual(expected);
});
