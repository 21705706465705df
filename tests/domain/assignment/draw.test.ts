import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAssignment, type DrawInputs, type Pair } from '~/domain/assignment/draw';
import '../../property-seed';

const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at + 1}`);
const nameOf = ({ applicationId, evaluatorId }: Pair) => `${applicationId} ${evaluatorId}`;

function inputs(wishes: Partial<DrawInputs> & { applicationCount?: number; institutions?: string[] } = {}): DrawInputs {
  const { applicationCount = 6, institutions = ['x', 'x', 'y', 'y', 'z'], ...rest } = wishes;
  return {
    applications: ids('a', applicationCount).map((id) => ({ id })),
    evaluators: institutions.map((institutionId, at) => ({ id: `e${at + 1}`, institutionId })),
    recused: [],
    avoid: [],
    preferred: [],
    perApplication: 3,
    least: 3,
    minInstitutions: 2,
    seed: 'a seed',
    ...rest,
  };
}

/** Small draws of every kind. */
const anyInputs = fc
  .record({
    applicationCount: fc.integer({ min: 1, max: 4 }),
    institutions: fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 4 }),
    perApplication: fc.integer({ min: 1, max: 3 }),
    minInstitutions: fc.integer({ min: 1, max: 2 }),
    seed: fc.string({ maxLength: 5 }),
    kinds: fc.array(fc.constantFrom('recused', 'avoid', 'preferred', null, null, null), {
      minLength: 16,
      maxLength: 16,
    }),
  })
  .map(({ kinds, applicationCount, institutions, perApplication, ...rest }) => {
    const all = ids('a', applicationCount).flatMap((applicationId) =>
      ids('e', institutions.length).map((evaluatorId) => ({ applicationId, evaluatorId })),
    );
    const ofKind = (kind: string) => all.filter((_, at) => kinds[at] === kind);
    const [recused, avoid, preferred] = [ofKind('recused'), ofKind('avoid'), ofKind('preferred')];
    const pairs = { recused, avoid, preferred };
    return inputs({ applicationCount, institutions, perApplication, least: perApplication, ...pairs, ...rest });
  });

/** What an assignment costs, in the order in which the draw gives things away. */
function costOf(given: DrawInputs, pairs: readonly Pair[]): number[] {
  const homes = new Map(given.evaluators.map(({ id, institutionId }) => [id, institutionId]));
  const per = Number(given.perApplication);
  const apartOf = (id: string) =>
    new Set(pairs.filter((pair) => pair.applicationId === id).map(({ evaluatorId }) => homes.get(evaluatorId))).size;
  const missing = given.applications.map(({ id }) => Math.max(0, Math.min(given.minInstitutions, per) - apartOf(id)));
  const loads = given.evaluators.map(({ id }) => pairs.filter(({ evaluatorId }) => evaluatorId === id).length);
  const countOf = (named: readonly Pair[]) => {
    const names = new Set(named.map(nameOf));
    return pairs.filter((pair) => names.has(nameOf(pair))).length;
  };
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  return [
    -pairs.length,
    sum(missing),
    countOf(given.avoid),
    sum(loads.map((load) => load * load)),
    -countOf(given.preferred),
  ];
}

const isLess = (a: number[], b: number[]) => {
  const at = a.findIndex((cost, place) => cost !== b[place]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

/** The least cost of all assignments that recuse whom they must, by trying every one. */
function leastCost(given: DrawInputs): number[] {
  const recused = new Set(given.recused.map(nameOf));
  const choicesOf = (applicationId: string): Pair[][] => {
    const eligible = given.evaluators
      .map(({ id: evaluatorId }) => ({ applicationId, evaluatorId }))
      .filter((pair) => !recused.has(nameOf(pair)));
    const wanted = Math.min(Number(given.perApplication), eligible.length);
    return eligible
      .reduce<Pair[][]>((subsets, pair) => [...subsets, ...subsets.map((subset) => [...subset, pair])], [[]])
      .filter(({ length }) => length === wanted);
  };
  const all = given.applications.reduce<Pair[][]>(
    (partial, { id }) => partial.flatMap((pairs) => choicesOf(id).map((choice) => [...pairs, ...choice])),
    [[]],
  );
  return all.map((pairs) => costOf(given, pairs)).reduce((least, cost) => (isLess(cost, least) ? cost : least));
}

describe('the draw of an assignment', () => {
  it('is as good as the best of all assignments', () => {
    fc.assert(
      fc.property(anyInputs, (given) => {
        expect(costOf(given, drawAssignment(given).pairs)).toEqual(leastCost(given));
      }),
      { numRuns: 300 },
    );
  });

  it('never gives anybody what they are recused from, nor the same twice', () => {
    fc.assert(
      fc.property(anyInputs, fc.boolean(), (given, all) => {
        const { pairs } = drawAssignment({ ...given, perApplication: all ? 'all' : given.perApplication });
        const names = pairs.map(nameOf);
        expect(given.recused.map(nameOf).filter((name) => names.includes(name))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('gives loads that differ by one at most where nobody is recused', () => {
    const shapes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 3, max: 9 }), fc.string());
    fc.assert(
      fc.property(shapes, ([applicationCount, members, seed]) => {
        const institutions = Array.from({ length: members }, (_, at) => ['x', 'y', 'z'][at % 3] ?? '');
        const loads = Object.values(drawAssignment(inputs({ applicationCount, institutions, seed })).loads);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not depend on the order in which anything is listed', () => {
    const shuffled = anyInputs.chain((given) =>
      fc.record({
        given: fc.constant(given),
        applications: fc.shuffledSubarray([...given.applications], { minLength: given.applications.length }),
        evaluators: fc.shuffledSubarray([...given.evaluators], { minLength: given.evaluators.length }),
        recused: fc.shuffledSubarray([...given.recused], { minLength: given.recused.length }),
        avoid: fc.shuffledSubarray([...given.avoid], { minLength: given.avoid.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, ...order }) => {
        expect(drawAssignment({ ...given, ...order })).toEqual(drawAssignment(given));
      }),
    );
  });

  it('is another with another seed, and the same with the same', () => {
    const first = drawAssignment(inputs({ applicationCount: 20 }));
    expect(drawAssignment(inputs({ applicationCount: 20 }))).toEqual(first);
    expect(drawAssignment(inputs({ applicationCount: 20, seed: 'another' })).pairs).not.toEqual(first.pairs);
  });

  it('does not always put the same people together', () => {
    const { pairs } = drawAssignment(inputs({ applicationCount: 30 }));
    const groups = new Set(
      ids('a', 30).map((id) =>
        pairs
          .filter(({ applicationId }) => applicationId === id)
          .map((pair) => pair.evaluatorId)
          .join(),
      ),
    );
    expect(groups.size).toBeGreaterThanOrEqual(8);
  });

  it('says where evaluators or institutions are too few, and what could not be avoided', () => {
    const pair = (evaluatorId: string) => ({ applicationId: 'a1', evaluatorId });
    const few = inputs({
      applicationCount: 1,
      institutions: ['x', 'x', 'y'],
      recused: [pair('e3')],
      avoid: [pair('e1')],
      perApplication: 3,
    });
    expect(drawAssignment(few).shortfalls).toEqual([
      { kind: 'evaluators', applicationId: 'a1', wanted: 3, found: 2 },
      { kind: 'institutions', applicationId: 'a1', wanted: 2, found: 1 },
      { kind: 'avoid', applicationId: 'a1', evaluatorId: 'e1' },
    ]);
  });

  it('gives everybody everything where all score all', () => {
    const drawn = drawAssignment(
      inputs({ perApplication: 'all', recused: [{ applicationId: 'a2', evaluatorId: 'e1' }] }),
    );
    expect(drawn.loads).toEqual({ e1: 5, e2: 6, e3: 6, e4: 6, e5: 6 });
    expect(drawn.shortfalls).toEqual([]);
  });

  it('draws a lot of 300 applications for 12 evaluators at once', () => {
    const institutions = Array.from({ length: 12 }, (_, at) => ['x', 'y', 'z'][at % 3] ?? '');
    const began = performance.now();
    const { loads } = drawAssignment(inputs({ applicationCount: 300, institutions }));
    expect(new Set(Object.values(loads))).toEqual(new Set([75]));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
