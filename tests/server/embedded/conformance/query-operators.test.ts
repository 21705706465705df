import { Binary, Decimal128, type Document, Double, Long, ObjectId, Timestamp } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

async function ids(collection: Rows, filter: Document): Promise<unknown[]> {
  const found = await collection.find(filter, { projection: { _id: 1 }, sort: { _id: 1 } }).toArray();
  return found.map((document) => document._id);
}

describe('logical operators', () => {
  let inventory: Rows;
  beforeAll(async () => {
    inventory = await database.collectionWith(
      { _id: 1, price: 1.99, qty: 10, sale: true },
      { _id: 2, price: 0.99, qty: 30, sale: false },
      { _id: 3, price: 5, qty: 50 },
      { _id: 4, qty: 5, tags: ['x', 'y'] },
    );
  });

  it.each<[string, Document, number[]]>([
    ['$and', { $and: [{ qty: { $gt: 5 } }, { qty: { $lt: 50 } }] }, [1, 2]],
    ['$or', { $or: [{ qty: { $lt: 10 } }, { price: 5 }] }, [3, 4]],
    ['$nor', { $nor: [{ price: 1.99 }, { sale: true }] }, [2, 3, 4]],
    ['$nor with $exists', { $nor: [{ price: { $exists: false } }, { qty: 50 }] }, [1, 2]],
    ['$not matches a missing field', { price: { $not: { $gt: 1.99 } } }, [1, 2, 4]],
    ['$not with a regular expression', { tags: { $not: /^x/ } }, [1, 2, 3]],
    ['$and of $or', { $and: [{ $or: [{ qty: 10 }, { qty: 50 }] }, { $or: [{ sale: true }, { price: 5 }] }] }, [1, 3]],
    ['$or beside a field', { qty: { $gte: 30 }, $or: [{ sale: false }, { price: 9 }] }, [2]],
    ['$comment changes nothing', { qty: 10, $comment: 'why' }, [1]],
    ['$expr', { $expr: { $gt: ['$qty', { $multiply: ['$price', 20] }] } }, [2, 4]],
    ['$expr with a constant', { $expr: false }, []],
    ['nothing', {}, [1, 2, 3, 4]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(inventory, filter)).toEqual(expected);
  });
});

describe('element and evaluation operators', () => {
  let things: Rows;
  beforeAll(async () => {
    things = await database.collectionWith(
      { _id: 1, v: 'abc123', n: 4 },
      { _id: 2, v: 'ABC456\nxyz', n: Long.fromNumber(12) },
      { _id: 3, v: ['abc789', 'q'], n: new Double(6.5) },
      { _id: 4, v: Decimal128.fromString('1.5'), n: -4 },
      { _id: 5, v: [1, 2], n: Decimal128.fromString('8') },
      { _id: 6, v: { k: 1 }, n: null },
      { _id: 7, v: new Date(0) },
      { _id: 8, v: new ObjectId() },
      { _id: 9, v: true },
      { _id: 10, v: new Binary(new Uint8Array([0b101])) },
      { _id: 11, v: /re/i },
      { _id: 12, v: new Timestamp({ t: 1, i: 1 }) },
      { _id: 13, v: 20 },
    );
  });

  it.each<[string, Document, number[]]>([
    ['$type string', { v: { $type: 'string' } }, [1, 2, 3]],
    ['$type by number', { v: { $type: 2 } }, [1, 2, 3]],
    ['$type number', { v: { $type: 'number' } }, [4, 5, 13]],
    ['$type decimal', { v: { $type: 'decimal' } }, [4]],
    ['$type array is the field itself', { v: { $type: 'array' } }, [3, 5]],
    ['$type object', { v: { $type: 'object' } }, [6]],
    ['$type date', { v: { $type: 'date' } }, [7]],
    ['$type objectId', { v: { $type: 'objectId' } }, [8]],
    ['$type bool', { v: { $type: 'bool' } }, [9]],
    ['$type binData', { v: { $type: 'binData' } }, [10]],
    ['$type regex', { v: { $type: 'regex' } }, [11]],
    ['$type timestamp', { v: { $type: 'timestamp' } }, [12]],
    ['$type of several', { v: { $type: ['date', 'bool'] } }, [7, 9]],
    ['$type long', { n: { $type: 'long' } }, [2]],
    ['$type double', { n: { $type: 'double' } }, [3]],
    ['$mod', { n: { $mod: [4, 0] } }, [1, 2, 4, 5]],
    ['$mod with a remainder', { n: { $mod: [5, 2] } }, [2]],
    ['$mod cuts a fraction', { n: { $mod: [6, 0] } }, [2, 3]],
    ['$regex', { v: { $regex: '^abc' } }, [1, 3]],
    ['$regex with $options', { v: { $regex: '^abc', $options: 'i' } }, [1, 2, 3]],
    ['$regex with a literal', { v: { $regex: /^abc/i } }, [1, 2, 3]],
    ['a bare regular expression', { v: /123$/ }, [1]],
    ['a regular expression also equals itself', { v: /re/i }, [11]],
    ['$regex multiline', { v: { $regex: '^xyz', $options: 'm' } }, [2]],
    ['$regex dot matches newline', { v: { $regex: '456.xyz', $options: 's' } }, [2]],
    ['$regex extended', { v: { $regex: 'abc # letters\n 123', $options: 'x' } }, [1]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(things, filter)).toEqual(expected);
  });
});

describe('bits', () => {
  let bits: Rows;
  beforeAll(async () => {
    bits = await database.collectionWith(
      { _id: 1, a: 54 },
      { _id: 2, a: 20 },
      { _id: 3, a: 20.0 },
      { _id: 4, a: new Binary(new Uint8Array([0x66])) },
    );
  });

  it.each<[string, Document, number[]]>([
    ['$bitsAllSet positions', { a: { $bitsAllSet: [1, 5] } }, [1, 4]],
    ['$bitsAllSet mask', { a: { $bitsAllSet: 50 } }, [1]],
    ['$bitsAllClear positions', { a: { $bitsAllClear: [1, 5] } }, [2, 3]],
    ['$bitsAllClear mask', { a: { $bitsAllClear: 35 } }, [2, 3]],
    ['$bitsAnySet', { a: { $bitsAnySet: [1, 5] } }, [1, 4]],
    ['$bitsAnyClear', { a: { $bitsAnyClear: [1, 5] } }, [2, 3]],
  ])('%s', async (_name, filter, expected) => {
    expect(await ids(bits, filter)).toEqual(expected);
  });
});

describe('what a filter may not say', () => {
  it.each<[string, Document, number]>([
    ['an unknown operator', { a: { $foo: 1 } }, 2],
    ['an unknown top-level operator', { $foo: 1 }, 2],
    ['$in without an array', { a: { $in: 1 } }, 2],
    ['$and without an array', { $and: { a: 1 } }, 2],
    ['an empty $or', { $or: [] }, 2],
    ['$mod with one number', { a: { $mod: [1] } }, 2],
    ['$options without $regex', { a: { $options: 'i' } }, 2],
    ['a wrong regular expression', { a: { $regex: '(' } }, 51091],
    ['$elemMatch without an object', { a: { $elemMatch: 1 } }, 2],
  ])('%s', async (_name, filter, code) => {
    const collection = await database.collectionWith({ _id: 1, a: 1 });
    await expect(collection.find(filter).toArray()).rejects.toMatchObject({ code });
  });
});
