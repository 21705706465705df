import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
let orders: Rows;
beforeAll(async () => {
  orders = await database.collectionWith(
    {
      _id: 0,
      name: 'Pepperoni',
      size: 'small',
      price: 19,
      quantity: 10,
      date: new Date('2021-03-13'),
      tags: ['hot', 'meat'],
    },
    { _id: 1, name: 'Pepperoni', size: 'medium', price: 20, quantity: 20, date: new Date('2021-03-13'), tags: ['hot'] },
    { _id: 2, name: 'Cheese', size: 'small', price: 12, quantity: 15, date: new Date('2021-03-17'), tags: [] },
    { _id: 3, name: 'Cheese', size: 'medium', price: 13, quantity: 50, date: new Date('2022-01-12') },
    { _id: 4, name: 'Vegan', size: 'small', price: 17, quantity: 10, date: new Date('2021-01-13'), tags: null },
  );
});

describe('stages', () => {
  it.each<[string, Document[], Document[]]>([
    ['$match and $count', [{ $match: { size: 'small' } }, { $count: 'n' }], [{ n: 3 }]],
    ['$count of nothing', [{ $match: { size: 'huge' } }, { $count: 'n' }], []],
    [
      '$sort, $skip and $limit',
      [{ $sort: { price: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { price: 1 } }],
      [
        { _id: 0, price: 19 },
        { _id: 4, price: 17 },
      ],
    ],
    [
      '$addFields',
      [
        { $match: { _id: 2 } },
        { $addFields: { total: { $multiply: ['$price', '$quantity'] } } },
        { $project: { total: 1, _id: 0 } },
      ],
      [{ total: 180 }],
    ],
    ['$set below', [{ $match: { _id: 2 } }, { $set: { 'a.b': 1 } }, { $project: { a: 1 } }], [{ _id: 2, a: { b: 1 } }]],
    [
      '$unset',
      [{ $match: { _id: 2 } }, { $unset: ['name', 'size', 'date', 'tags', 'quantity'] }],
      [{ _id: 2, price: 12 }],
    ],
    ['$replaceRoot', [{ $match: { _id: 2 } }, { $replaceRoot: { newRoot: { n: '$name' } } }], [{ n: 'Cheese' }]],
    [
      '$replaceWith',
      [{ $match: { _id: 2 } }, { $replaceWith: { $mergeObjects: [{ a: 1 }, { n: '$name' }] } }],
      [{ a: 1, n: 'Cheese' }],
    ],
    [
      '$unwind',
      [{ $match: { _id: { $lte: 2 } } }, { $unwind: '$tags' }, { $project: { tags: 1 } }],
      [
        { _id: 0, tags: 'hot' },
        { _id: 0, tags: 'meat' },
        { _id: 1, tags: 'hot' },
      ],
    ],
    [
      '$unwind with index and empty ones',
      [
        { $unwind: { path: '$tags', includeArrayIndex: 'i', preserveNullAndEmptyArrays: true } },
        { $project: { tags: 1, i: { $toInt: '$i' } } },
      ],
      [
        { _id: 0, tags: 'hot', i: 0 },
        { _id: 0, tags: 'meat', i: 1 },
        { _id: 1, tags: 'hot', i: 0 },
        { _id: 2, i: null },
        { _id: 3, i: null },
        { _id: 4, tags: null, i: null },
      ],
    ],
    [
      '$sortByCount',
      [{ $sortByCount: '$size' }],
      [
        { _id: 'small', count: 3 },
        { _id: 'medium', count: 2 },
      ],
    ],
    ['$sample of all', [{ $sample: { size: 10 } }, { $count: 'n' }], [{ n: 5 }]],
    [
      '$project with an expression in a document',
      [{ $match: { _id: 1 } }, { $project: { _id: 0, a: { b: '$price' } } }],
      [{ a: { b: 20 } }],
    ],
    [
      '$bucket',
      [
        {
          $bucket: {
            groupBy: '$price',
            boundaries: [10, 15, 20],
            default: 'more',
            output: { n: { $sum: 1 }, names: { $push: '$_id' } },
          },
        },
      ],
      [
        { _id: 10, n: 2, names: [2, 3] },
        { _id: 15, n: 2, names: [0, 4] },
        { _id: 'more', n: 1, names: [1] },
      ],
    ],
    [
      '$bucketAuto',
      [{ $bucketAuto: { groupBy: '$price', buckets: 2 } }],
      [
        { _id: { min: 12, max: 19 }, count: 3 },
        { _id: { min: 19, max: 20 }, count: 2 },
      ],
    ],
    [
      '$facet',
      [
        {
          $facet: {
            small: [{ $match: { size: 'small' } }, { $count: 'n' }],
            dear: [{ $match: { price: { $gt: 18 } } }, { $sort: { _id: -1 } }, { $project: { _id: 1 } }],
          },
        },
      ],
      [{ small: [{ n: 3 }], dear: [{ _id: 1 }, { _id: 0 }] }],
    ],
    [
      '$documents of a $unionWith',
      [{ $match: { _id: 0 } }, { $project: { _id: 1 } }, { $unionWith: { pipeline: [{ $documents: [{ a: 1 }] }] } }],
      [{ _id: 0 }, { a: 1 }],
    ],
  ])('%s', async (_name, pipeline, expected) => {
    expect(await orders.aggregate(pipeline).toArray()).toEqual(expected);
  });

  it('$unionWith adds another collection', async () => {
    const other = await database.collectionWith({ _id: 'x', price: 1 }, { _id: 'y', price: 99 });
    const pipeline = [
      { $match: { _id: 0 } },
      { $project: { price: 1 } },
      { $unionWith: { coll: other.collectionName, pipeline: [{ $match: { price: { $gt: 5 } } }] } },
    ];
    expect(await orders.aggregate(pipeline).toArray()).toEqual([
      { _id: 0, price: 19 },
      { _id: 'y', price: 99 },
    ]);
  });

  it('$documents of a database', async () => {
    expect(await database.db.aggregate([{ $documents: [{ a: 1 }, { a: 2 }] }, { $match: { a: 2 } }]).toArray()).toEqual(
      [{ a: 2 }],
    );
  });

  it('takes let', async () => {
    const found = await orders
      .aggregate([{ $match: { $expr: { $eq: ['$name', '$$wanted'] } } }, { $count: 'n' }], {
        let: { wanted: 'Cheese' },
      })
      .toArray();
    expect(found).toEqual([{ n: 2 }]);
  });
});

describe('$out and $merge', () => {
  it('$out replaces a collection', async () => {
    const target = await database.collectionWith({ _id: 'old' });
    await orders
      .aggregate([{ $group: { _id: '$name', n: { $sum: '$quantity' } } }, { $out: target.collectionName }])
      .toArray();
    expect(await target.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'Cheese', n: 65 },
      { _id: 'Pepperoni', n: 30 },
      { _id: 'Vegan', n: 10 },
    ]);
  });

  it('$merge inserts and merges', async () => {
    const target = await database.collectionWith({ _id: 'Cheese', kept: true, n: 0 });
    await orders
      .aggregate([{ $group: { _id: '$name', n: { $sum: '$quantity' } } }, { $merge: { into: target.collectionName } }])
      .toArray();
    expect(await target.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'Cheese', kept: true, n: 65 },
      { _id: 'Pepperoni', n: 30 },
      { _id: 'Vegan', n: 10 },
    ]);
  });

  it.each<[string, Document, Document[]]>([
    ['replace', { whenMatched: 'replace', whenNotMatched: 'discard' }, [{ _id: 'Cheese', n: 65 }]],
    ['keepExisting', { whenMatched: 'keepExisting', whenNotMatched: 'discard' }, [{ _id: 'Cheese', kept: true, n: 1 }]],
    [
      'a pipeline',
      { whenMatched: [{ $set: { n: { $add: ['$n', '$$new.n'] } } }], whenNotMatched: 'discard' },
      [{ _id: 'Cheese', kept: true, n: 66 }],
    ],
  ])('$merge with %s', async (_name, options, expected) => {
    const target = await database.collectionWith({ _id: 'Cheese', kept: true, n: 1 });
    await orders
      .aggregate([
        { $group: { _id: '$name', n: { $sum: '$quantity' } } },
        { $merge: { into: target.collectionName, ...options } },
      ])
      .toArray();
    expect(await target.find().toArray()).toEqual(expected);
  });

  it('$merge on a unique field, failing where told', async () => {
    const target = await database.collectionWith({ _id: 1, name: 'Cheese' });
    await target.createIndex({ name: 1 }, { unique: true });
    const pipeline = [{ $match: { _id: 2 } }, { $project: { _id: 0, name: 1, price: 1 } }];
    await orders.aggregate([...pipeline, { $merge: { into: target.collectionName, on: 'name' } }]).toArray();
    expect(await target.find().toArray()).toEqual([{ _id: 1, name: 'Cheese', price: 12 }]);
    const failing = orders.aggregate([
      ...pipeline,
      { $merge: { into: target.collectionName, on: 'name', whenMatched: 'fail' } },
    ]);
    await expect(failing.toArray()).rejects.toMatchObject({ code: 11000 });
  });

  it('$merge on a field without a unique index is refused', async () => {
    const target = await database.collectionWith({ _id: 1 });
    const work = orders.aggregate([{ $merge: { into: target.collectionName, on: 'price' } }]).toArray();
    await expect(work).rejects.toMatchObject({ code: 51183 });
  });
});
