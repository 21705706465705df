import { expect, it } from 'vitest';
import { rubricFaults } from '~/domain/rubrics/rules';
import { communityServiceRubric as pilotRubric } from '#server/rubric-library/library';
import { RUBRIC } from '#tests/factories/call';

const [first] = RUBRIC.criteria;
const keys = (wishes: Partial<typeof RUBRIC>) => rubricFaults({ ...RUBRIC, ...wishes }).map(({ key }) => key);

it('the pilot’s rubric has six criteria, weights of 100, a scale of 0 to 5 and a minimum of 60', () => {
  expect(rubricFaults(pilotRubric)).toEqual([]);
  expect(pilotRubric.criteria.map(({ weight }) => weight)).toEqual([20, 25, 20, 10, 10, 15]);
  expect(pilotRubric).toMatchObject({ scale: 5, minimumTotal: 60 });
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
