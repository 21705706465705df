import type { Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

type Example = [name: string, before: Document, update: Document, after: Document];

describe('update of arrays', () => {
  it.each<Example>([
    ['$push', { s: [1] }, { $push: { s: 2 } }, { s: [1, 2] }],
    ['$push makes the array', {}, { $push: { s: 1 } }, { s: [1] }],
    ['$push of an array is one element', { s: [] }, { $push: { s: [1, 2] } }, { s: [[1, 2]] }],
    ['$push $each', { s: [1] }, { $push: { s: { $each: [2, 3] } } }, { s: [1, 2, 3] }],
    ['$push $each nothing', { s: [1] }, { $push: { s: { $each: [] } } }, { s: [1] }],
    ['$push $position', { s: [100] }, { $push: { s: { $each: [50, 60], $position: 0 } } }, { s: [50, 60, 100] }],
    [
      '$push negative $position',
      { s: [1, 2, 3] },
      { $push: { s: { $each: [9], $position: -1 } } },
      { s: [1, 2, 9, 3] },
    ],
    ['$push $position beyond the end', { s: [1] }, { $push: { s: { $each: [2], $position: 9 } } }, { s: [1, 2] }],
    [
      '$push $slice keeps the last',
      { s: [40, 50, 60] },
      { $push: { s: { $each: [80, 78, 86], $slice: -5 } } },
      { s: [50, 60, 80, 78, 86] },
    ],
    [
      '$push $slice keeps the first',
      { s: [89, 90] },
      { $push: { s: { $each: [100, 20], $slice: 3 } } },
      { s: [89, 90, 100] },
    ],
    ['$push $slice zero', { s: [1] }, { $push: { s: { $each: [2], $slice: 0 } } }, { s: [] }],
    [
      '$push $sort of values',
      { s: [89, 70, 89, 50] },
      { $push: { s: { $each: [40, 60], $sort: 1 } } },
      { s: [40, 50, 60, 70, 89, 89] },
    ],
    [
      '$push $sort of documents and $slice',
      {
        q: [
          { id: 1, score: 10 },
          { id: 2, score: 8 },
        ],
      },
      {
        $push: {
          q: {
            $each: [
              { id: 3, score: 9 },
              { id: 4, score: 7 },
              { id: 5, score: 6 },
            ],
            $sort: { score: 1 },
            $slice: 3,
          },
        },
      },
      {
        q: [
          { id: 5, score: 6 },
          { id: 4, score: 7 },
          { id: 2, score: 8 },
        ],
      },
    ],
    ['$addToSet adds', { t: ['a'] }, { $addToSet: { t: 'b' } }, { t: ['a', 'b'] }],
    ['$addToSet does not add twice', { t: ['a'] }, { $addToSet: { t: 'a' } }, { t: ['a'] }],
    ['$addToSet $each', { t: ['a'] }, { $addToSet: { t: { $each: ['b', 'a', 'c', 'c'] } } }, { t: ['a', 'b', 'c'] }],
    [
      '$addToSet of documents minds the key order',
      { t: [{ a: 1, b: 2 }] },
      { $addToSet: { t: { b: 2, a: 1 } } },
      {
        t: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
    ],
    [
      '$addToSet of an equal document',
      { t: [{ a: 1, b: 2 }] },
      { $addToSet: { t: { a: 1, b: 2 } } },
      { t: [{ a: 1, b: 2 }] },
    ],
    ['$pop last', { s: [8, 9, 10] }, { $pop: { s: 1 } }, { s: [8, 9] }],
    ['$pop first', { s: [8, 9, 10] }, { $pop: { s: -1 } }, { s: [9, 10] }],
    ['$pop of an empty array', { s: [] }, { $pop: { s: 1 } }, { s: [] }],
    ['$pull a value', { s: [1, 2, 1, 3] }, { $pull: { s: 1 } }, { s: [2, 3] }],
    ['$pull a condition', { s: [3, 5, 6, 7, 7, 8] }, { $pull: { s: { $gte: 6 } } }, { s: [3, 5] }],
    [
      '$pull $in',
      { f: ['apples', 'pears', 'oranges'] },
      { $pull: { f: { $in: ['apples', 'oranges'] } } },
      { f: ['pears'] },
    ],
    [
      '$pull documents by their fields',
      {
        r: [
          { item: 'A', score: 5 },
          { item: 'B', score: 8, x: 1 },
        ],
      },
      { $pull: { r: { score: 8, item: 'B' } } },
      { r: [{ item: 'A', score: 5 }] },
    ],
    [
      '$pull with $elemMatch',
      {
        r: [
          {
            a: [
              { q: 1, v: 4 },
              { q: 2, v: 6 },
            ],
          },
          {
            a: [
              { q: 1, v: 8 },
              { q: 2, v: 9 },
            ],
          },
        ],
      },
      { $pull: { r: { a: { $elemMatch: { q: 2, v: { $gte: 8 } } } } } },
      {
        r: [
          {
            a: [
              { q: 1, v: 4 },
              { q: 2, v: 6 },
            ],
          },
        ],
      },
    ],
    ['$pull of a missing field', { a: 1 }, { $pull: { s: 1 } }, { a: 1 }],
    ['$pullAll', { s: [0, 2, 5, 5, 1, 0] }, { $pullAll: { s: [0, 5] } }, { s: [2, 1] }],
    ['$pull below', { a: { s: [1, 2] } }, { $pull: { 'a.s': 1 } }, { a: { s: [2] } }],
  ])('%s', async (_name, before, update, after) => {
    const collection = await database.collectionWith({ _id: 1, ...before });
    await collection.updateOne({ _id: 1 }, update);
    expect(await collection.findOne()).toEqual({ _id: 1, ...after });
  });

  it.each<[string, Document, Document, number]>([
    ['$push onto a plain value', { s: 1 }, { $push: { s: 1 } }, 2],
    ['$addToSet onto a plain value', { s: 1 }, { $addToSet: { s: 1 } }, 2],
    ['$pull from a plain value', { s: 1 }, { $pull: { s: 1 } }, 2],
    ['$pop from a plain value', { s: 1 }, { $pop: { s: 1 } }, 14],
    ['$pop by two', { s: [1] }, { $pop: { s: 2 } }, 9],
    ['$pullAll without an array', { s: [1] }, { $pullAll: { s: 1 } }, 2],
    ['$push with an unknown modifier', { s: [1] }, { $push: { s: { $each: [1], $foo: 1 } } }, 2],
  ])('refuses %s', async (_name, before, update, code) => {
    const collection = await database.collectionWith({ _id: 1, ...before });
    await expect(collection.updateOne({ _id: 1 }, update)).rejects.toMatchObject({ code });
    expect(await collection.findOne()).toEqual({ _id: 1, ...before });
  });
});
