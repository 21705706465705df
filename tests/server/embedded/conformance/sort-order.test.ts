import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  type Document,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

/** One of each, in the order which the manual gives for comparing different types. */
const ascending: unknown[] = [
  new MinKey(),
  null,
  NaN,
  -Infinity,
  Decimal128.fromString('-1.5'),
  -1,
  0,
  Decimal128.fromString('0.1'),
  new Double(0.5),
  1,
  Long.fromString('9007199254740992'),
  Long.fromString('9007199254740993'),
  Long.fromString('9223372036854775807'),
  Infinity,
  '',
  'A',
  'Z',
  'a',
  'a\u0000b',
  'aa',
  'é',
  '中',
  '😀',
  {},
  { a: 1 },
  { a: 1, b: 1 },
  { a: 2 },
  { b: 0 },
  { a: 'x' },
  new Binary(new Uint8Array([1])),
  new Binary(new Uint8Array([2])),
  new Binary(new Uint8Array([0, 0])),
  new ObjectId('000000000000000000000001'),
  new ObjectId('ffffffffffffffffffffffff'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Date('2024-01-01'),
  new Timestamp({ t: 1, i: 2 }),
  new Timestamp({ t: 2, i: 1 }),
  new BSONRegExp('a', ''),
  new BSONRegExp('a', 'i'),
  new BSONRegExp('b', ''),
  new Code('f()'),
  new MaxKey(),
];

/** A permutation that does not depend on chance. */
function shuffled<T>(values: T[]): T[] {
  return values.map((_, index) => values[(index * 17 + 5) % values.length] as T);
}

describe.each([
  ['without an index', []],
  ['with an index', [{ v: 1 }]],
  ['with a descending index', [{ v: -1 }]],
] as [string, Document[]][])('order over all types %s', (_name, indexes) => {
  let values: Rows;
  const sequence = ascending.map((v, rank) => ({ rank, v }));
  beforeAll(async () => {
    values = await database.collectionWith();
    for (const index of indexes) await values.createIndex(index as Record<string, 1 | -1>);
    await values.insertMany(shuffled(sequence));
  });

  it('has as many documents as ranks', () => {
    expect(new Set(shuffled(sequence).map(({ rank }) => rank)).size).toBe(ascending.length);
  });

  it('ascending', async () => {
    const found = await values.find().sort({ v: 1 }).toArray();
    expect(found.map(({ rank }) => rank as number)).toEqual(sequence.map(({ rank }) => rank));
  });

  it('descending', async () => {
    const found = await values.find().sort({ v: -1 }).toArray();
    expect(found.map(({ rank }) => rank as number)).toEqual(sequence.map(({ rank }) => rank).reverse());
  });

  it('in an aggregation', async () => {
    const found = await values.aggregate([{ $match: {} }, { $sort: { v: 1 } }, { $project: { rank: 1 } }]).toArray();
    expect(found.map(({ rank }) => rank as number)).toEqual(sequence.map(({ rank }) => rank));
  });

  it('the least and the greatest', async () => {
    const [extremes] = await values
      .aggregate([
        { $match: { v: { $type: 'number' } } },
        { $group: { _id: null, least: { $min: '$v' }, greatest: { $max: '$v' } } },
      ])
      .toArray();
    expect(extremes).toEqual({ _id: null, least: NaN, greatest: Infinity });
  });
});

describe.each([
  ['without an index', false],
  ['with an index', true],
])('order of arrays %s', (_name, indexed) => {
  let scores: Rows;
  beforeAll(async () => {
    scores = await database.collectionWith();
    if (indexed) await scores.createIndex({ s: 1 });
    await scores.insertMany([
      { _id: 1, s: [5, 1] },
      { _id: 2, s: [3, 4] },
      { _id: 3, s: 2 },
      { _id: 4, s: [] },
      { _id: 5 },
      { _id: 6, s: [9, null] },
    ] as Document[]);
  });
  const order = async (sort: Record<string, 1 | -1>) =>
    (await scores.find().sort(sort).toArray()).map(({ _id }) => _id as unknown);

  it('ascending goes by the least element, an empty array before null', async () => {
    expect(await order({ s: 1, _id: 1 })).toEqual([4, 5, 6, 1, 3, 2]);
  });

  it('descending goes by the greatest element', async () => {
    expect(await order({ s: -1, _id: 1 })).toEqual([6, 1, 2, 3, 5, 4]);
  });
});

describe('compound order, skip and limit', () => {
  let people: Rows;
  beforeAll(async () => {
    people = await database.collectionWith(
      { _id: 1, borough: 'Brooklyn', rating: 3, at: { x: 1 } },
      { _id: 2, borough: 'Queens', rating: 2, at: { x: 4 } },
      { _id: 3, borough: 'Brooklyn', rating: 1, at: { x: 2 } },
      { _id: 4, borough: 'Manhattan', at: { x: 3 } },
      { _id: 5, borough: 'Brooklyn', rating: 3, at: { x: 0 } },
    );
  });

  it.each<[string, [string, 1 | -1][], number[]]>([
    [
      'two fields',
      [
        ['borough', 1],
        ['_id', -1],
      ],
      [5, 3, 1, 4, 2],
    ],
    [
      'mixed directions',
      [
        ['borough', -1],
        ['rating', 1],
        ['_id', 1],
      ],
      [2, 4, 3, 1, 5],
    ],
    [
      'missing sorts as null',
      [
        ['rating', 1],
        ['_id', 1],
      ],
      [4, 3, 2, 1, 5],
    ],
    ['a field of an embedded document', [['at.x', 1]], [5, 1, 3, 4, 2]],
    ['natural order', [['$natural', 1]], [1, 2, 3, 4, 5]],
    ['natural order backwards', [['$natural', -1]], [5, 4, 3, 2, 1]],
  ])('%s', async (_name, sort, expected) => {
    const found = await people.find().sort(sort).toArray();
    expect(found.map(({ _id }) => _id as unknown)).toEqual(expected);
  });

  it('skip and limit come after the sort', async () => {
    const found = await people.find().sort({ _id: -1 }).skip(1).limit(2).toArray();
    expect(found.map(({ _id }) => _id as unknown)).toEqual([4, 3]);
  });

  it('a negative limit is one batch', async () => {
    const found = await people.find().sort({ _id: 1 }).limit(-2).toArray();
    expect(found.map(({ _id }) => _id as unknown)).toEqual([1, 2]);
  });

  it('a collation that ignores case', async () => {
    const letters = await database.collectionWith(
      { _id: 1, l: 'b' },
      { _id: 2, l: 'A' },
      { _id: 3, l: 'a' },
      { _id: 4, l: 'C' },
    );
    const collation = { locale: 'en', strength: 2 };
    const found = await letters.find().sort({ l: 1, _id: 1 }).collation(collation).toArray();
    expect(found.map(({ _id }) => _id as unknown)).toEqual([2, 3, 1, 4]);
    expect(await letters.countDocuments({ l: 'A' }, { collation })).toBe(2);
  });
});
