import { describe, expect, it } from 'vitest';
import { categoryChanges, pairedLines, requestedIn } from '~/domain/awards/revision';
import { inAll } from '#tests/factories/call';

const line = (category: string, description: string, amount: number) => ({
  category,
  description,
  unit: 'month',
  quantity: '1',
  unitCost: amount,
  own: 0,
});
const question = {
  key: 'budget',
  type: 'budget' as const,
  label: inAll('Budget'),
  help: inAll(''),
  required: true,
  identifiesApplicant: false,
  visibleWhen: null,
  categories: ['staff', 'rent'].map((key) => ({ key, label: inAll(key), overhead: false })),
  overheadPercent: null,
  maxRows: 10,
};
const context = { ceiling: { amount: 900, currency: 'TMT' as const }, ownContribution: null };
const before = { budget: [line('staff', 'Nurses', 701), line('rent', 'Rooms', 300)] };

describe('a budget beside the one it takes the place of', () => {
  it('keeps each category within the limit of change, rounded in favour of the organisation', () => {
    const after = { budget: [line('staff', 'Nurses', 560), line('rent', 'Rooms', 361)] };
    const changes = categoryChanges([question], { before, after }, context, { changeLimit: 20 });
    expect(changes.map(({ key, least, most, kept }) => [key, least, most, kept])).toEqual([
      ['staff', 560, 842, true],
      ['rent', 240, 360, false],
    ]);
    expect(requestedIn([question], after, context)).toBe(921);
  });

  it('puts lines of one category and name side by side, and shows what came and went', () => {
    const after = [line('staff', 'Nurses', 560), line('rent', 'One room', 240)];
    expect(pairedLines(before.budget, after)).toEqual([
      { category: 'staff', description: 'Nurses', before: 701, after: 560 },
      { category: 'rent', description: 'Rooms', before: 300, after: null },
      { category: 'rent', description: 'One room', before: null, after: 240 },
    ]);
  });
});
