import { Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from 'mongodb';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

async function ids(collection: Rows, filter: Document): Promise<unknown[]> {
  const found = await collection.find(filter, { projection: { _id: 1 }, sort: { _id: 1 } }).toArray();
  return found.map((document) => document._id);
}

describe('comparison of numbers', () => {
  let inventory: Rows;
  beforeAll(async () => {
    inventory = await database.collectionWith(
      { _id: 1, item: { name: 'ab', code: '123' }, qty: 15, tags: ['A', 'B', 'C'] },
      { _id: 2, item: { name: 'cd', code: '123' }, qty: 20, tags: ['B'] },
      { _id: 3, item: { name: 'ij', code: '456' }, qty: 25, tags: ['A', 'B'] },
      { _id: 4, item: { name: 'xy', code: '456' }, qty: 30, tags: ['B', 'A'] },
      { _id: 5, item: { name: 'mn', code: '000' }, qty: 20, tags: [['A', 'B'], 'C'] },
    );
  });

  it.each<[string, Document, number[]]>([
    ['$eq', { qty: { $eq: 20 } }, [2, 5]],
    ['equality without an operator', { qty: 20 }, [2, 5]],
    ['$eq on a field of an embedded document', { 'item.name': { $eq: 'ab' } }, [1]],
    ['$eq with an array element', { tags: { $eq: 'B' } }, [1, 2, 3, 4]],
    ['$eq with a whole array also matches a nested one', { tags: { $eq: ['A', 'B'] } }, [3, 5]],
    ['$eq with a whole embedded document', { item: { name: 'ab', code: '123' } }, [1]],
    ['$eq with an embedded document in another key order', { item: { code: '123', name: 'ab' } }, []],
    ['$ne', { qty: { $ne: 20 } }, [1, 3, 4]],
    ['$ne with an array', { tags: { $ne: 'A' } }, [2, 5]],
    ['$gt', { qty: { $gt: 20 } }, [3, 4]],
    ['$gte', { qty: { $gte: 20 } }, [2, 3, 4, 5]],
    ['$lt', { qty: { $lt: 20 } }, [1]],
    ['$lte', { qty: { $lte: 20 } }, [1, 2, 5]],
    ['a range', { qty: { $gt: 15, $lt: 30 } }, [2, 3, 5]],
    ['$in', { qty: { $in: [15, 30, 99] } }, [1, 4]],
    ['$in with array elements', { tags: { $in: ['C'] } }, [1, 5]],
    ['$in with a regular expression', { 'item.name': { $in: [/^a/, /^x/] } }, [1, 4]],
    ['$in with nothing', { qty: { $in: [] } }, []],
    ['$in with nothing on the primary key', { _id: { $in: [] } }, []],
    ['$in with nothing on the primary key, among others', { $and: [{ _id: { $in: [] } }, { _id: { $gt: 0 } }] }, []],
    ['$in on the primary key, narrowed by a second condition', { _id: { $in: [1, 2, 3], $nin: [2] } }, [1, 3]],
    ['$nin', { qty: { $nin: [15, 20] } }, [3, 4]],
    ['$nin with array elements', { tags: { $nin: ['A', 'C'] } }, [2]],
    ['a string range', { 'item.name': { $gte: 'cd', $lt: 'mn' } }, [2, 3]],
    ['two fields', { qty: 20, 'item.code': '123' }, [2]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(inventory, filter)).toEqual(expected);
  });
});

describe('null and missing', () => {
  let people: Rows;
  beforeAll(async () => {
    people = await database.collectionWith(
      { _id: 1, age: null },
      { _id: 2 },
      { _id: 3, age: 0 },
      { _id: 4, age: [null, 1] },
      { _id: 5, age: [] },
      { _id: 6, address: { city: null } },
      { _id: 7, address: [{ city: 'Mary' }, { zip: 1 }] },
    );
  });

  it.each<[string, Document, number[]]>([
    ['null matches null and missing', { age: null }, [1, 2, 4, 6, 7]],
    ['$exists true', { age: { $exists: true } }, [1, 3, 4, 5]],
    ['$exists false', { age: { $exists: false } }, [2, 6, 7]],
    ['$type null', { age: { $type: 10 } }, [1, 4]],
    ['$ne null', { age: { $ne: null } }, [3, 5]],
    ['$in with null', { age: { $in: [null, 0] } }, [1, 2, 3, 4, 6, 7]],
    ['$gte null', { age: { $gte: null } }, [1, 2, 4, 6, 7]],
    ['$gt null', { age: { $gt: null } }, []],
    ['null below an array', { 'address.city': null }, [1, 2, 3, 4, 5, 6, 7]],
    ['$exists below an array', { 'address.city': { $exists: true } }, [6, 7]],
    ['$not $exists', { age: { $not: { $exists: true } } }, [2, 6, 7]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(people, filter)).toEqual(expected);
  });
});

describe('types keep to themselves', () => {
  const when = new Date('2024-05-06T00:00:00Z');
  const id = new ObjectId('5f0000000000000000000001');
  let values: Rows;
  beforeAll(async () => {
    values = await database.collectionWith(
      { _id: 1, v: 5 },
      { _id: 2, v: Long.fromNumber(5) },
      { _id: 3, v: Decimal128.fromString('5.0') },
      { _id: 4, v: new Double(5) },
      { _id: 5, v: '5' },
      { _id: 6, v: true },
      { _id: 7, v: when },
      { _id: 8, v: id },
      { _id: 9, v: { a: 1 } },
      { _id: 10, v: new MinKey() },
      { _id: 11, v: new MaxKey() },
      { _id: 12, v: NaN },
      { _id: 13, v: Long.fromString('9007199254740993') },
      { _id: 14, v: Infinity },
      { _id: 15, v: [7, 'x'] },
    );
  });

  it.each<[string, Document, number[]]>([
    ['all kinds of number are one', { v: 5 }, [1, 2, 3, 4]],
    ['an int32 is the same', { v: new Int32(5) }, [1, 2, 3, 4]],
    ['a decimal is the same', { v: Decimal128.fromString('5.00') }, [1, 2, 3, 4]],
    ['numbers only compare to numbers', { v: { $gt: 5 } }, [13, 14, 15]],
    ['strings only compare to strings', { v: { $gte: '' } }, [5, 15]],
    ['dates', { v: { $lte: when } }, [7]],
    ['booleans', { v: { $gte: false } }, [6]],
    ['object ids', { v: { $gt: new ObjectId('000000000000000000000000') } }, [8]],
    ['embedded documents', { v: { $gte: {} } }, [9]],
    ['NaN equals NaN', { v: NaN }, [12]],
    ['NaN is not less than a number', { v: { $lt: 5 } }, []],
    ['an int64 is compared exactly', { v: Long.fromString('9007199254740993') }, [13]],
    ['and not as the nearest double', { v: 9007199254740992 }, []],
    ['infinity', { v: Infinity }, [14]],
    ['MinKey', { v: new MinKey() }, [10]],
    ['MaxKey', { v: new MaxKey() }, [11]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(values, filter)).toEqual(expected);
  });
});
