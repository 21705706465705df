import { Decimal128, type Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('$group', () => {
  let sales: Rows;
  beforeAll(async () => {
    sales = await database.collectionWith(
      { _id: 1, item: 'abc', price: 10, quantity: 2, date: new Date('2014-03-01T08:00:00Z') },
      { _id: 2, item: 'jkl', price: 20, quantity: 1, date: new Date('2014-03-01T09:00:00Z') },
      { _id: 3, item: 'xyz', price: 5, quantity: 10, date: new Date('2014-03-15T09:00:00Z') },
      { _id: 4, item: 'xyz', price: 5, quantity: 20, date: new Date('2014-04-04T11:21:39Z') },
      { _id: 5, item: 'abc', price: 10, quantity: 10, date: new Date('2014-04-04T21:23:13Z') },
      { _id: 6, price: 'none' },
    );
  });

  const grouped = async (group: Document) =>
    sales.aggregate([{ $sort: { _id: 1 } }, { $group: group }, { $sort: { _id: 1 } }]).toArray();

  it.each<[string, Document, Document[]]>([
    [
      '$sum of a field leaves out what is no number',
      { _id: '$item', s: { $sum: '$price' } },
      [
        { _id: null, s: 0 },
        { _id: 'abc', s: 20 },
        { _id: 'jkl', s: 20 },
        { _id: 'xyz', s: 10 },
      ],
    ],
    ['$sum of an expression', { _id: null, s: { $sum: { $multiply: ['$quantity', 2] } } }, [{ _id: null, s: 86 }]],
    ['$avg', { _id: null, a: { $avg: '$quantity' } }, [{ _id: null, a: 8.6 }]],
    ['$avg of nothing', { _id: null, a: { $avg: '$missing' } }, [{ _id: null, a: null }]],
    [
      '$min and $max',
      { _id: null, low: { $min: '$quantity' }, high: { $max: '$price' } },
      [{ _id: null, low: 1, high: 'none' }],
    ],
    [
      '$first and $last',
      { _id: '$price', f: { $first: '$_id' }, l: { $last: '$_id' } },
      [
        { _id: 5, f: 3, l: 4 },
        { _id: 10, f: 1, l: 5 },
        { _id: 20, f: 2, l: 2 },
        { _id: 'none', f: 6, l: 6 },
      ],
    ],
    [
      '$push',
      { _id: { $gt: ['$_id', 4] }, q: { $push: '$quantity' } },
      [
        { _id: false, q: [2, 1, 10, 20] },
        { _id: true, q: [10] },
      ],
    ],
    [
      '$push of a document',
      { _id: null, all: { $push: { i: '$_id', q: '$quantity' } } },
      [
        {
          _id: null,
          all: [{ i: 1, q: 2 }, { i: 2, q: 1 }, { i: 3, q: 10 }, { i: 4, q: 20 }, { i: 5, q: 10 }, { i: 6 }],
        },
      ],
    ],
    [
      '$count',
      { _id: '$item', n: { $count: {} } },
      [
        { _id: null, n: 1 },
        { _id: 'abc', n: 2 },
        { _id: 'jkl', n: 1 },
        { _id: 'xyz', n: 2 },
      ],
    ],
    [
      '$stdDevPop',
      { _id: null, d: { $stdDevPop: { $cond: [{ $lte: ['$_id', 2] }, '$quantity', null] } } },
      [{ _id: null, d: 0.5 }],
    ],
    ['$firstN', { _id: null, t: { $firstN: { n: 2, input: '$_id' } } }, [{ _id: null, t: [1, 2] }]],
    ['$maxN', { _id: null, t: { $maxN: { n: 2, input: '$quantity' } } }, [{ _id: null, t: [20, 10] }]],
    [
      '$mergeObjects',
      { _id: null, o: { $mergeObjects: { $cond: [{ $lte: ['$_id', 2] }, { a: '$_id' }, { b: '$_id' }] } } },
      [{ _id: null, o: { a: 2, b: 6 } }],
    ],
    [
      'by a document',
      { _id: { m: { $month: { $ifNull: ['$date', new Date('2014-12-01')] } } }, n: { $sum: 1 } },
      [
        { _id: { m: 3 }, n: 3 },
        { _id: { m: 4 }, n: 2 },
        { _id: { m: 12 }, n: 1 },
      ],
    ],
  ])('%s', async (_name, group, expected) => {
    expect(await grouped(group)).toEqual(expected);
  });

  it('$addToSet holds each value once', async () => {
    const [found] = await grouped({ _id: null, items: { $addToSet: '$item' } });
    expect(found?.items).toHaveLength(3);
    expect(new Set(found?.items as string[])).toEqual(new Set(['abc', 'jkl', 'xyz']));
  });

  it('numbers of different types are one group', async () => {
    const mixed = await database.collectionWith({ k: 1 }, { k: 1.0 }, { k: Decimal128.fromString('1.0') }, { k: '1' });
    const found = await mixed.aggregate([{ $group: { _id: '$k', n: { $sum: 1 } } }]).toArray();
    expect(found.map(({ n }) => n as number).sort()).toEqual([1, 3]);
  });

  it('documents in another key order are another group', async () => {
    const mixed = await database.collectionWith({ k: { a: 1, b: 1 } }, { k: { b: 1, a: 1 } }, { k: { a: 1, b: 1 } });
    const found = await mixed.aggregate([{ $group: { _id: '$k', n: { $sum: 1 } } }]).toArray();
    expect(found.map(({ n }) => n as number).sort()).toEqual([1, 2]);
  });

  it('$sum of decimals is exact', async () => {
    const money = await database.collectionWith(
      ...Array.from({ length: 10 }, () => ({ v: Decimal128.fromString('0.1') })),
    );
    const [found] = await money.aggregate([{ $group: { _id: null, s: { $sum: '$v' } } }]).toArray();
    expect(String(found?.s)).toBe('1.0');
  });
});

describe('$setWindowFields', () => {
  let cakes: Rows;
  beforeAll(async () => {
    cakes = await database.collectionWith(
      { _id: 0, type: 'almond', state: 'CA', at: new Date('2020-01-05'), quantity: 140 },
      { _id: 1, type: 'chocolate', state: 'CA', at: new Date('2020-01-11'), quantity: 120 },
      { _id: 2, type: 'vanilla', state: 'CA', at: new Date('2020-01-20'), quantity: 145 },
      { _id: 3, type: 'almond', state: 'WA', at: new Date('2020-01-06'), quantity: 140 },
      { _id: 4, type: 'chocolate', state: 'WA', at: new Date('2020-01-12'), quantity: 104 },
      { _id: 5, type: 'vanilla', state: 'WA', at: new Date('2020-01-13'), quantity: 140 },
    );
  });

  it.each<[string, Document, unknown[]]>([
    [
      'a running sum',
      {
        partitionBy: '$state',
        sortBy: { at: 1 },
        output: { v: { $sum: '$quantity', window: { documents: ['unbounded', 'current'] } } },
      },
      [140, 260, 405, 140, 244, 384],
    ],
    [
      'a moving average',
      {
        partitionBy: '$state',
        sortBy: { at: 1 },
        output: { v: { $avg: '$quantity', window: { documents: [-1, 0] } } },
      },
      [140, 130, 132.5, 140, 122, 122],
    ],
    [
      'of the whole partition',
      { partitionBy: '$state', output: { v: { $max: '$quantity' } } },
      [145, 145, 145, 140, 140, 140],
    ],
    [
      'a range of time',
      {
        partitionBy: '$state',
        sortBy: { at: 1 },
        output: { v: { $sum: '$quantity', window: { range: [-7, 0], unit: 'day' } } },
      },
      [140, 260, 145, 140, 244, 384],
    ],
    [
      '$documentNumber',
      { partitionBy: '$state', sortBy: { quantity: -1, at: 1 }, output: { v: { $documentNumber: {} } } },
      [2, 3, 1, 1, 3, 2],
    ],
    ['$rank', { partitionBy: '$state', sortBy: { quantity: -1 }, output: { v: { $rank: {} } } }, [2, 3, 1, 1, 3, 1]],
    [
      '$denseRank',
      { partitionBy: '$state', sortBy: { quantity: -1 }, output: { v: { $denseRank: {} } } },
      [2, 3, 1, 1, 2, 1],
    ],
    [
      '$shift',
      {
        partitionBy: '$state',
        sortBy: { at: 1 },
        output: { v: { $shift: { output: '$quantity', by: 1, default: 0 } } },
      },
      [120, 145, 0, 104, 140, 0],
    ],
    [
      '$first of a window',
      { partitionBy: '$state', sortBy: { at: 1 }, output: { v: { $first: '$type', window: { documents: [-1, 1] } } } },
      ['almond', 'almond', 'chocolate', 'almond', 'almond', 'chocolate'],
    ],
  ])('%s', async (_name, stage, expected) => {
    const found = await cakes.aggregate([{ $setWindowFields: stage }, { $sort: { _id: 1 } }]).toArray();
    expect(found.map(({ v }) => v as unknown)).toEqual(expected);
  });
});
