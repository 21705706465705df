import { describe, expect, it } from 'vitest';
import { rankingFaults } from '~/domain/ranking/measure';
import { drawText } from '~/domain/ranking/rank';
import { aRubric, anApplication, inputsOf, ranked, sha256 } from '#tests/factories/ranking-inputs';

const two = aRubric([
  { key: 'relevance', weight: 60 },
  { key: 'method', weight: 40, mayNotApply: true },
]);
const money = (amount: number) => ({ amount, currency: 'TMT' as const });
const short = (inputs: Parameters<typeof ranked>[0]) =>
  ranked(inputs).positions.map(({ applicationId, outcome, total }) => `${applicationId} ${outcome} ${total ?? '-'}`);

describe('rank', () => {
  it('takes the mean of what the sheets give, unrounded', () => {
    const sheets = [
      { relevance: 4, method: 3 },
      { relevance: 5, method: 3 },
      { relevance: 4, method: 4 },
    ];
    const [position] = ranked(inputsOf(two, [anApplication('a', sheets)])).positions;
    // 60 × 13/15 + 40 × 10/15 = 52 + 80/3
    expect(position?.total).toBe('236/3');
    expect(position?.criteria).toEqual([
      {
        key: 'relevance',
        from: 'sheets',
        levels: [4, 4, 5],
        notApplicable: 0,
        level: '13/3',
        weight: '60',
        points: '52',
      },
      {
        key: 'method',
        from: 'sheets',
        levels: [3, 3, 4],
        notApplicable: 0,
        level: '10/3',
        weight: '40',
        points: '80/3',
      },
    ]);
  });

  it('takes the median where the call says so, between the two middle ones where their number is even', () => {
    const sheets = [1, 5, 2, 3].map((relevance) => ({ relevance, method: 5 }));
    const [position] = ranked(inputsOf(two, [anApplication('a', sheets)], { method: 'median' })).positions;
    expect(position?.criteria[0]).toMatchObject({ level: '5/2', points: '30' });
    expect(position?.total).toBe('70');
  });

  it('puts what was agreed in the place of what the sheets give', () => {
    const sheets = [
      { relevance: 1, method: 5 },
      { relevance: 5, method: 5 },
    ];
    const application = anApplication('a', sheets, { consensus: { relevance: 4 } });
    const [position] = ranked(inputsOf(two, [application], { method: 'consensus' })).positions;
    expect(position?.criteria.map(({ from }) => from)).toEqual(['consensus', 'sheets']);
    expect(position?.total).toBe('88');
  });

  it('spreads the weight of what does not apply over the others', () => {
    const sheets = [
      { relevance: 3, method: null },
      { relevance: 3, method: null },
    ];
    const agreed = anApplication('b', [{ relevance: 3, method: 2 }], { consensus: { method: null } });
    for (const position of ranked(inputsOf(two, [anApplication('a', sheets), agreed])).positions) {
      expect(position.total).toBe('60');
      expect(position.criteria.map(({ weight, points }) => [weight, points])).toEqual([
        ['100', '60'],
        ['0', '0'],
      ]);
    }
  });

  it('compares prices with the lowest that an eligible application asks for', () => {
    const rubric = aRubric([
      { key: 'quality', weight: 80 },
      { key: 'price', weight: 20, scored: 'price' },
    ]);
    const priced = (id: string, amount: number | null, eligible = true) =>
      anApplication(id, [{ quality: 5 }], { eligible, requested: amount === null ? null : money(amount) });
    const applications = [
      priced('a', 400),
      priced('b', 300),
      priced('c', 700),
      priced('d', 100, false),
      priced('e', null),
    ];
    const result = ranked(inputsOf(rubric, applications));
    expect(result.lowestPrice).toEqual(money(300));
    expect(result.positions.map(({ applicationId, total }) => [applicationId, total])).toEqual([
      ['b', '100'],
      ['a', '95'],
      ['c', '620/7'],
      ['e', '80'],
      ['d', null],
    ]);
  });

  it('ranks nobody who misses a minimum of a criterion, a group or the total, and says which', () => {
    const rubric = aRubric(
      [
        { key: 'relevance', weight: 50, minimum: 3 },
        { key: 'method', weight: 30, group: 'work' },
        { key: 'staff', weight: 20, group: 'work' },
      ],
      { groups: [{ key: 'work', name: { en: '', ru: '', tk: '' }, minimum: 60 }], minimumTotal: 70 },
    );
    const scores = (relevance: number, method: number, staff: number) => [{ relevance, method, staff }];
    const result = ranked(
      inputsOf(rubric, [
        anApplication('criterion', scores(2, 5, 5)),
        anApplication('group', scores(5, 2, 4)),
        anApplication('total', scores(3, 4, 3)),
        anApplication('passed', scores(4, 3, 3)),
      ]),
    );
    expect(result.positions.map(({ applicationId, place, missed }) => [applicationId, place, missed])).toEqual([
      ['passed', 1, []],
      ['group', null, [{ what: 'group', key: 'work', reached: '56', minimum: 60 }]],
      ['criterion', null, [{ what: 'criterion', key: 'relevance', reached: '2', minimum: 3 }]],
      ['total', null, [{ what: 'total', key: null, reached: '66', minimum: 70 }]],
    ]);
  });

  it('breaks ties by the rubric’s rules in order, then by the lot', () => {
    const rubric = aRubric(
      [
        { key: 'relevance', weight: 50 },
        { key: 'method', weight: 50 },
      ],
      { tieBreaks: [{ by: 'criterion', key: 'method' }, { by: 'requested' }] },
    );
    const scored = (id: string, relevance: number, method: number, amount: number) =>
      anApplication(id, [{ relevance, method }], { requested: money(amount) });
    const applications = [
      scored('dear', 4, 4, 900),
      scored('x', 4, 4, 500),
      scored('y', 4, 4, 500),
      scored('methodical', 3, 5, 900),
    ];
    const { positions } = ranked(inputsOf(rubric, applications));
    const drawn = ['x', 'y'].sort((a, b) => (draw(a) < draw(b) ? -1 : 1));
    expect(positions.map(({ applicationId }) => applicationId)).toEqual(['methodical', ...drawn, 'dear']);
    expect(positions.map(({ tie }) => tie)).toEqual([
      null,
      { with: 'methodical', by: 'criterion', key: 'method' },
      { with: drawn[0], by: 'lot', key: null },
      { with: drawn[1], by: 'requested', key: null },
    ]);
    expect(positions[1]?.draw).toBe(draw(drawn[0] ?? ''));
  });

  it('awards down the ranking what fits; who does not fit waits before those behind', () => {
    const scored = (id: string, relevance: number, amount: number) =>
      anApplication(id, [{ relevance, method: relevance }], { requested: money(amount) });
    const applications = [scored('a', 5, 600), scored('b', 4, 500), scored('c', 3, 400), scored('d', 2, 1)];
    const lot = { key: 'lot-1', ceiling: money(1_000), awards: 2 };
    const { positions, allocated, left } = ranked(inputsOf(two, applications, { lot }));
    expect(
      positions.map(({ outcome, reserve, allocation }) => [
        outcome,
        reserve,
        allocation?.reason,
        allocation?.left.amount,
      ]),
    ).toEqual([
      ['recommended', null, 'fits', 1_000],
      ['reserve', 1, 'beyond-ceiling', 400],
      ['recommended', null, 'fits', 400],
      ['reserve', 2, 'awards-used', 0],
    ]);
    expect([allocated, left]).toEqual([money(1_000), money(0)]);
  });

  it('recommends by the number of awards alone where no budget was asked for, and nobody in a foreign currency', () => {
    const scored = (id: string, relevance: number, requested: ReturnType<typeof anApplication>['requested']) =>
      anApplication(id, [{ relevance, method: 1 }], { requested });
    const applications = [scored('none', 5, null), scored('euro', 4, { amount: 1, currency: 'EUR' })];
    expect(ranked(inputsOf(two, applications)).positions.map(({ allocation }) => allocation?.reason)).toEqual([
      'no-amount',
      'other-currency',
    ]);
  });

  it('lists the ineligible last, without a score', () => {
    const applications = [
      anApplication('z', [], { eligible: false }),
      anApplication('a', [{ relevance: 0, method: 0 }]),
    ];
    expect(short(inputsOf(two, applications))).toEqual(['a recommended 0', 'z ineligible -']);
  });

  it('refuses while a score is missing or not agreed on', () => {
    const applications = [
      anApplication('half', [{ relevance: 3 }]),
      anApplication('apart', [
        { relevance: 3, method: 3 },
        { relevance: 3, method: 4 },
      ]),
    ];
    const inputs = inputsOf(two, applications, { method: 'consensus' });
    expect(rankingFaults(inputs)).toEqual([
      { applicationId: 'half', criterion: 'method', fault: 'no-sheets' },
      { applicationId: 'apart', criterion: 'method', fault: 'not-agreed' },
    ]);
    expect(() => ranked(inputs)).toThrow('2 scores to settle');
  });
});

const draw = (receipt: string) => sha256(drawText('f'.repeat(64), receipt));
