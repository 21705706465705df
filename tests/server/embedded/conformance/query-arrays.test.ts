import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

async function ids(collection: Rows, filter: Document): Promise<unknown[]> {
  const found = await collection.find(filter, { projection: { _id: 1 }, sort: { _id: 1 } }).toArray();
  return found.map((document) => document._id);
}

describe('arrays of documents', () => {
  let inventory: Rows;
  beforeAll(async () => {
    inventory = await database.collectionWith(
      {
        _id: 1,
        tags: ['school', 'book', 'bag'],
        stock: [
          { size: 'S', num: 10 },
          { size: 'M', num: 45 },
        ],
      },
      {
        _id: 2,
        tags: ['appliance', 'school', 'book'],
        stock: [
          { size: '6', num: 100 },
          { size: 'S', num: 50 },
        ],
      },
      { _id: 3, tags: ['school', 'book'], stock: [{ size: 'M', num: 100 }] },
      {
        _id: 4,
        tags: ['electronics', 'school'],
        stock: [
          { size: 'M', num: 100 },
          { size: 'S', num: 15, old: { when: 1 } },
        ],
      },
      { _id: 5, tags: [], stock: [] },
      { _id: 6, tags: 'school', stock: { size: 'S', num: 50 } },
    );
  });

  it.each<[string, Document, number[]]>([
    ['$all', { tags: { $all: ['school', 'book'] } }, [1, 2, 3]],
    ['$all of one also matches a plain value', { tags: { $all: ['school'] } }, [1, 2, 3, 4, 6]],
    ['$all of nothing', { tags: { $all: [] } }, []],
    [
      '$all with $elemMatch',
      { stock: { $all: [{ $elemMatch: { size: 'M', num: { $gt: 50 } } }, { $elemMatch: { size: 'S' } }] } },
      [4],
    ],
    ['$size', { tags: { $size: 2 } }, [3, 4]],
    ['$size zero', { tags: { $size: 0 } }, [5]],
    ['$elemMatch on documents', { stock: { $elemMatch: { size: 'S', num: { $gte: 15, $lt: 50 } } } }, [4]],
    ['without $elemMatch different elements may match', { 'stock.size': 'S', 'stock.num': 100 }, [2, 4]],
    ['$elemMatch with $or', { stock: { $elemMatch: { $or: [{ num: 10 }, { num: 15 }] } } }, [1, 4]],
    ['a position', { 'tags.0': 'school' }, [1, 3]],
    ['a position and a field', { 'stock.1.size': 'S' }, [2, 4]],
    ['a field of the elements', { 'stock.num': { $lt: 20 } }, [1, 4]],
    ['a deep field of the elements', { 'stock.old.when': 1 }, [4]],
    ['an element as a whole', { stock: { size: 'M', num: 100 } }, [3, 4]],
    ['an element in another key order', { stock: { num: 100, size: 'M' } }, []],
    ['$exists of a position', { 'tags.2': { $exists: true } }, [1, 2]],
    ['$in on a field of the elements', { 'stock.num': { $in: [10, 15] } }, [1, 4]],
    ['$nin on a field of the elements', { 'stock.size': { $nin: ['S'] } }, [3, 5]],
    ['$ne with an empty array', { tags: { $ne: [] } }, [1, 2, 3, 4, 6]],
    ['equality with an empty array', { tags: [] }, [5]],
    ['$not $elemMatch', { stock: { $not: { $elemMatch: { size: 'S' } } } }, [3, 5, 6]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(inventory, filter)).toEqual(expected);
  });
});

describe('arrays of numbers', () => {
  let results: Rows;
  beforeAll(async () => {
    results = await database.collectionWith(
      { _id: 1, results: [82, 85, 88] },
      { _id: 2, results: [75, 88, 89] },
      { _id: 3, results: 81 },
      { _id: 4, results: [[82, 83], 10] },
    );
  });

  it.each<[string, Document, number[]]>([
    ['$elemMatch needs one element in the range', { results: { $elemMatch: { $gte: 80, $lt: 85 } } }, [1]],
    ['a range may be met by two elements', { results: { $gt: 80, $lt: 80 } }, [2]],
    ['a plain value is in the range too', { results: { $gte: 80, $lt: 82 } }, [2, 3]],
    ['$elemMatch with $not', { results: { $elemMatch: { $not: { $gte: 80 } } } }, [2, 4]],
    ['$elemMatch of $elemMatch', { results: { $elemMatch: { $elemMatch: { $eq: 83 } } } }, [4]],
    ['a position inside a position', { 'results.0.1': 83 }, [4]],
    ['the arrays are compared as arrays', { results: { $gt: [80] } }, [1, 4]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(results, filter)).toEqual(expected);
  });
});
