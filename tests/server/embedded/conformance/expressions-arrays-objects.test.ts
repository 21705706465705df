import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
let one: Rows;
beforeAll(async () => {
  one = await database.collectionWith({
    _id: 1,
    a: [3, 1, 2],
    b: ['x', 'y'],
    d: [
      { k: 'p', v: 1 },
      { k: 'q', v: 2 },
    ],
    o: { h: 1, w: { u: 'cm' } },
    empty: [],
    nothing: null,
    n: 5,
    odd: { 'a.b': 1, $c: 2 },
  });
});

async function value(expression: unknown): Promise<unknown> {
  const [found] = await one.aggregate([{ $project: { _id: 0, v: expression } }]).toArray();
  return found?.v as unknown;
}

describe('arrays', () => {
  it.each<[string, unknown, unknown]>([
    ['$arrayElemAt', { $arrayElemAt: ['$a', 0] }, 3],
    ['$arrayElemAt from the end', { $arrayElemAt: ['$a', -1] }, 2],
    ['$arrayElemAt beyond the end', { $ifNull: [{ $arrayElemAt: ['$a', 9] }, 'none'] }, 'none'],
    ['$first', { $first: '$a' }, 3],
    ['$last', { $last: '$a' }, 2],
    ['$firstN', { $firstN: { input: '$a', n: 2 } }, [3, 1]],
    ['$lastN', { $lastN: { input: '$a', n: 2 } }, [1, 2]],
    ['$maxN', { $maxN: { input: '$a', n: 2 } }, [3, 2]],
    ['$minN', { $minN: { input: '$a', n: 2 } }, [1, 2]],
    ['$concatArrays', { $concatArrays: ['$a', '$b'] }, [3, 1, 2, 'x', 'y']],
    ['$concatArrays with null', { $concatArrays: ['$a', '$nothing'] }, null],
    ['$filter', { $filter: { input: '$a', as: 'x', cond: { $gte: ['$$x', 2] } } }, [3, 2]],
    ['$filter with a limit', { $filter: { input: '$a', cond: { $gte: ['$$this', 1] }, limit: 1 } }, [3]],
    ['$in', { $in: [2, '$a'] }, true],
    ['$indexOfArray', { $indexOfArray: ['$a', 2] }, 2],
    ['$isArray', { $isArray: '$a' }, true],
    ['$isArray of a number', { $isArray: ['$n'] }, false],
    ['$map', { $map: { input: '$a', as: 'x', in: { $add: ['$$x', '$n'] } } }, [8, 6, 7]],
    ['$range', { $range: [0, 10, 4] }, [0, 4, 8]],
    ['$reduce', { $reduce: { input: '$a', initialValue: 10, in: { $add: ['$$value', '$$this'] } } }, 16],
    ['$reverseArray', { $reverseArray: '$a' }, [2, 1, 3]],
    ['$size', { $size: '$a' }, 3],
    ['$slice', { $slice: ['$a', 2] }, [3, 1]],
    ['$slice from the end', { $slice: ['$a', -2] }, [1, 2]],
    ['$slice with a position', { $slice: ['$a', 1, 1] }, [1]],
    ['$sortArray of values', { $sortArray: { input: '$a', sortBy: 1 } }, [1, 2, 3]],
    [
      '$sortArray of documents',
      { $sortArray: { input: '$d', sortBy: { v: -1 } } },
      [
        { k: 'q', v: 2 },
        { k: 'p', v: 1 },
      ],
    ],
    [
      '$zip',
      { $zip: { inputs: ['$a', '$b'] } },
      [
        [3, 'x'],
        [1, 'y'],
      ],
    ],
    [
      '$zip to the longest',
      { $zip: { inputs: ['$a', '$b'], useLongestLength: true } },
      [
        [3, 'x'],
        [1, 'y'],
        [2, null],
      ],
    ],
    [
      '$arrayToObject of pairs',
      {
        $arrayToObject: {
          $literal: [
            ['x', 1],
            ['y', 2],
          ],
        },
      },
      { x: 1, y: 2 },
    ],
    ['$arrayToObject of k and v', { $arrayToObject: '$d' }, { p: 1, q: 2 }],
    [
      '$objectToArray',
      { $objectToArray: '$o' },
      [
        { k: 'h', v: 1 },
        { k: 'w', v: { u: 'cm' } },
      ],
    ],
    ['a path over an array', '$d.v', [1, 2]],
    ['a path into a document', '$o.w.u', 'cm'],
    ['$sum of an array', { $sum: '$a' }, 6],
    ['$avg of an array', { $avg: '$a' }, 2],
    ['$max of an array', { $max: '$a' }, 3],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });
});

describe('sets, booleans and comparison', () => {
  it.each<[string, unknown, unknown]>([
    ['$allElementsTrue', { $allElementsTrue: [[true, 1, 'x']] }, true],
    ['$anyElementTrue', { $anyElementTrue: [[false, 0, null]] }, false],
    ['$setDifference', { $sortArray: { input: { $setDifference: ['$a', [1]] }, sortBy: 1 } }, [2, 3]],
    ['$setEquals', { $setEquals: ['$a', [1, 2, 3, 3]] }, true],
    ['$setIsSubset', { $setIsSubset: [[1, 2], '$a'] }, true],
    ['$setIntersection', { $sortArray: { input: { $setIntersection: ['$a', [1, 2, 9]] }, sortBy: 1 } }, [1, 2]],
    ['$setUnion', { $sortArray: { input: { $setUnion: ['$a', [1, 9]] }, sortBy: 1 } }, [1, 2, 3, 9]],
    ['$and', { $and: [1, 'x', true] }, true],
    ['$and with null', { $and: [1, null] }, false],
    ['$or', { $or: [0, null, '$n'] }, true],
    ['$not', { $not: ['$nothing'] }, true],
    ['$cmp', { $cmp: ['$n', 9] }, -1],
    ['$cmp between types', { $cmp: ['x', 9] }, 1],
    ['$eq', { $eq: ['$n', 5] }, true],
    [
      '$eq of documents minds the key order',
      { $eq: [{ $literal: { a: 1, b: 2 } }, { $literal: { b: 2, a: 1 } }] },
      false,
    ],
    ['$ne', { $ne: ['$n', 5] }, false],
    ['$gt of a missing field', { $gt: ['$missing', null] }, false],
    ['$lt of a missing field and null', { $lt: ['$missing', null] }, true],
    ['$lte of strings', { $lte: ['a', 'b'] }, true],
    ['$gte between types', { $gte: [{ $literal: [] }, 'x'] }, true],
    ['$cond', { $cond: { if: { $gt: ['$n', 3] }, then: 'big', else: 'small' } }, 'big'],
    ['$ifNull', { $ifNull: ['$nothing', '$missing', 'z'] }, 'z'],
    [
      '$switch',
      {
        $switch: {
          branches: [
            { case: { $lt: ['$n', 3] }, then: 'a' },
            { case: { $lt: ['$n', 9] }, then: 'b' },
          ],
          default: 'c',
        },
      },
      'b',
    ],
    ['$switch by default', { $switch: { branches: [{ case: false, then: 'a' }], default: 'c' } }, 'c'],
    ['$let', { $let: { vars: { low: 1, high: '$n' }, in: { $subtract: ['$$high', '$$low'] } } }, 4],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });
});

describe('objects and variables', () => {
  it.each<[string, unknown, unknown]>([
    ['$mergeObjects', { $mergeObjects: ['$o', { h: 2, z: 3 }, null] }, { h: 2, w: { u: 'cm' }, z: 3 }],
    ['$getField', { $getField: { field: 'a.b', input: '$odd' } }, 1],
    ['$getField with a dollar', { $getField: { field: { $literal: '$c' }, input: '$odd' } }, 2],
    ['$setField', { $setField: { field: 'z', input: '$o', value: 9 } }, { h: 1, w: { u: 'cm' }, z: 9 }],
    ['$unsetField', { $unsetField: { field: 'w', input: '$o' } }, { h: 1 }],
    ['$literal', { $literal: { $add: [1, 2] } }, { $add: [1, 2] }],
    ['$$ROOT', '$$ROOT.n', 5],
    ['$$CURRENT', '$$CURRENT.n', 5],
    ['$$REMOVE', { $ifNull: [{ $cond: [true, '$$REMOVE', 1] }, 'gone'] }, 'gone'],
    ['a new document', { x: '$n', y: { z: '$o.h' } }, { x: 5, y: { z: 1 } }],
    ['a missing field is left out', { x: '$missing', y: '$n' }, { y: 5 }],
  ])('%s', async (_name, expression, expected) => {
    expect(await value(expression)).toEqual(expected);
  });
});

describe('refusals', () => {
  it.each<[string, unknown]>([
    ['$size of a number', { $size: '$n' }],
    ['$arrayElemAt of a number', { $arrayElemAt: ['$n', 0] }],
    ['$in without an array', { $in: [1, '$n'] }],
    ['$switch without a match', { $switch: { branches: [{ case: false, then: 1 }] } }],
    ['$slice of zero', { $slice: ['$a', 1, 0] }],
    ['$range without end', { $range: [0] }],
    ['$toUpper of an array', { $toUpper: '$a' }],
    ['$concat of a number', { $concat: ['x', '$n'] }],
    ['$mergeObjects of a number', { $mergeObjects: ['$n'] }],
    ['$map without in', { $map: { input: '$a' } }],
  ])('%s', async (_name, expression) => {
    await expect(value(expression)).rejects.toMatchObject({ name: 'MongoServerError', code: expect.any(Number) });
  });
});
