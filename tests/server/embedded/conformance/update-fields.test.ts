import { Decimal128, type Document, Double, Long, Timestamp } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

type Example = [name: string, before: Document, update: Document, after: Document];

describe('update of fields', () => {
  it.each<Example>([
    ['$set', { a: 1 }, { $set: { a: 2, b: 'x' } }, { a: 2, b: 'x' }],
    ['$set below', { a: { b: 1, c: 2 } }, { $set: { 'a.b': 3 } }, { a: { b: 3, c: 2 } }],
    ['$set makes the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    ['$set of an array position', { a: [1, 2, 3] }, { $set: { 'a.1': 9 } }, { a: [1, 9, 3] }],
    ['$set beyond an array fills with null', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
    ['$set of a numeric name in a document', {}, { $set: { 'a.0': 1 } }, { a: { 0: 1 } }],
    [
      '$set of a field in an array of documents',
      { a: [{ b: 1 }, { b: 2 }] },
      { $set: { 'a.1.b': 5 } },
      { a: [{ b: 1 }, { b: 5 }] },
    ],
    ['$set adds fields by name', {}, { $set: { z: 1, b: 2, a: 3 } }, { a: 3, b: 2, z: 1 }],
    ['$unset', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
    ['$unset below', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
    ['$unset of an array position leaves null', { a: [1, 2, 3] }, { $unset: { 'a.1': '' } }, { a: [1, null, 3] }],
    ['$unset of a missing field', { a: 1 }, { $unset: { 'x.y': '' } }, { a: 1 }],
    ['$inc', { a: 1 }, { $inc: { a: 4, b: -1 } }, { a: 5, b: -1 }],
    ['$inc with a fraction', { a: 1 }, { $inc: { a: 0.5 } }, { a: 1.5 }],
    ['$mul', { a: 4 }, { $mul: { a: 2.5 } }, { a: 10 }],
    ['$mul of a missing field', {}, { $mul: { a: 3 } }, { a: 0 }],
    ['$min lowers', { a: 5 }, { $min: { a: 3 } }, { a: 3 }],
    ['$min does not raise', { a: 5 }, { $min: { a: 7 } }, { a: 5 }],
    ['$min compares types', { a: 'x' }, { $min: { a: 3 } }, { a: 3 }],
    ['$min of a missing field', {}, { $min: { a: 3 } }, { a: 3 }],
    ['$max raises', { a: 5 }, { $max: { a: 7 } }, { a: 7 }],
    ['$max does not lower', { a: 5 }, { $max: { a: 3 } }, { a: 5 }],
    ['$max with dates', { a: new Date(5) }, { $max: { a: new Date(9) } }, { a: new Date(9) }],
    ['$rename', { a: 1, b: 2 }, { $rename: { a: 'c' } }, { b: 2, c: 1 }],
    ['$rename into a document', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
    ['$rename onto a field', { a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }],
    ['$rename of a missing field', { a: 1 }, { $rename: { x: 'y' } }, { a: 1 }],
    ['$bit and', { a: 13 }, { $bit: { a: { and: 10 } } }, { a: 8 }],
    ['$bit or', { a: 3 }, { $bit: { a: { or: 5 } } }, { a: 7 }],
    ['$bit xor', { a: 1 }, { $bit: { a: { xor: 5 } } }, { a: 4 }],
    ['$setOnInsert changes nothing that is there', { a: 1 }, { $setOnInsert: { a: 9 } }, { a: 1 }],
    ['several operators', { a: 1, b: 1, c: 1 }, { $set: { a: 2 }, $inc: { b: 1 }, $unset: { c: 1 } }, { a: 2, b: 2 }],
    ['an existing field keeps its place', { x: 1, y: 2 }, { $set: { x: { z: 1 } } }, { x: { z: 1 }, y: 2 }],
  ])('%s', async (_name, before, update, after) => {
    const collection = await database.collectionWith({ _id: 1, ...before });
    const changed = JSON.stringify(before) !== JSON.stringify(after);
    const result = await collection.updateOne({ _id: 1 }, update);
    expect(result).toMatchObject({ matchedCount: 1, modifiedCount: changed ? 1 : 0, upsertedCount: 0 });
    const found = await collection.findOne({ _id: 1 });
    expect(found).toEqual({ _id: 1, ...after });
    expect(Object.keys(found ?? {})).toEqual(['_id', ...Object.keys(after)]);
  });

  it('$currentDate writes the time and a timestamp', async () => {
    const collection = await database.collectionWith({ _id: 1 });
    const before = Date.now() - 60_000;
    await collection.updateOne({ _id: 1 }, {
      $currentDate: { a: true, 'b.c': { $type: 'date' }, t: { $type: 'timestamp' } },
    } as Document);
    const found = await collection.findOne({ _id: 1 });
    expect(found?.a).toBeInstanceOf(Date);
    expect((found?.b as Document).c).toBeInstanceOf(Date);
    expect((found?.a as Date).getTime()).toBeGreaterThan(before);
    expect(found?.t).toBeInstanceOf(Timestamp);
  });

  it.each<[string, unknown, unknown, string, string]>([
    ['int32 and int32', 2_000_000_000, 2_000_000_000, 'Long', '4000000000'],
    ['int64 and int32', Long.fromString('9007199254740993'), 2, 'Long', '9007199254740995'],
    ['int32 and double', 1, new Double(0.25), 'Double', '1.25'],
    ['int32 and decimal', 1, Decimal128.fromString('0.1'), 'Decimal128', '1.1'],
    ['decimal and decimal', Decimal128.fromString('0.1'), Decimal128.fromString('0.2'), 'Decimal128', '0.3'],
  ])('$inc keeps the type of %s', async (_name, value, by, type, expected) => {
    const collection = await database.collectionWith({ _id: 1, v: value });
    await collection.updateOne({ _id: 1 }, { $inc: { v: by as number } });
    const found = await collection.findOne({ _id: 1 }, { promoteValues: false });
    expect((found?.v as { _bsontype: string })._bsontype).toBe(type);
    expect(String(found?.v)).toBe(expected);
  });

  it.each<[string, Document, Document, number]>([
    ['$inc of a string', { a: 'x' }, { $inc: { a: 1 } }, 14],
    ['$inc by a string', { a: 1 }, { $inc: { a: 'x' } }, 14],
    ['$mul of a string', { a: 'x' }, { $mul: { a: 2 } }, 14],
    ['$inc past int64', { a: Long.MAX_VALUE }, { $inc: { a: 1 } }, 2],
    ['$set through a plain value', { a: 1 }, { $set: { 'a.b': 1 } }, 28],
    ['$set of a name in an array', { a: [1] }, { $set: { 'a.b': 1 } }, 28],
    ['two operators on one path', {}, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
    ['a path and one below it', {}, { $set: { a: 1, 'a.b': 1 } }, 40],
    ['an unknown operator', {}, { $foo: { a: 1 } }, 9],
    ['an empty path part', {}, { $set: { 'a..b': 1 } }, 56],
    ['a changed _id', {}, { $set: { _id: 2 } }, 66],
    ['an operator without a document', {}, { $set: 1 }, 9],
    ['$rename to itself', { a: 1 }, { $rename: { a: 'a' } }, 2],
    ['$rename through an array', { a: [{ b: 1 }] }, { $rename: { 'a.b': 'c' } }, 2],
    ['$bit of a fraction', { a: 1.5 }, { $bit: { a: { and: 1 } } }, 2],
  ])('refuses %s and changes nothing', async (_name, before, update, code) => {
    const collection = await database.collectionWith({ _id: 1, ...before });
    await expect(collection.updateOne({ _id: 1 }, update)).rejects.toMatchObject({ code });
    expect(await collection.findOne({}, { promoteLongs: false })).toEqual({ _id: 1, ...before });
  });
});

describe('replacement and many', () => {
  it('replaceOne keeps _id and nothing else', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1, b: 2 });
    expect(await collection.replaceOne({ a: 1 }, { c: 3 })).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
    expect(await collection.findOne()).toEqual({ _id: 1, c: 3 });
  });

  it('a replacement may not change _id', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1 });
    await expect(collection.replaceOne({ a: 1 }, { _id: 2 })).rejects.toMatchObject({ code: 66 });
  });

  it('the same replacement modifies nothing', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1 });
    expect(await collection.replaceOne({}, { a: 1 })).toMatchObject({ matchedCount: 1, modifiedCount: 0 });
  });

  it('updateMany changes all that match, updateOne the first', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1 }, { _id: 2, a: 1 }, { _id: 3, a: 2 });
    expect(await collection.updateMany({ a: 1 }, { $inc: { n: 1 } })).toMatchObject({
      matchedCount: 2,
      modifiedCount: 2,
    });
    expect(await collection.updateOne({ a: 1 }, { $set: { n: 9 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 1,
    });
    expect(await collection.countDocuments({ n: 1 })).toBe(1);
    expect(await collection.updateMany({ a: 7 }, { $inc: { n: 1 } })).toMatchObject({
      matchedCount: 0,
      modifiedCount: 0,
    });
  });

  it('deleteOne and deleteMany', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1 }, { _id: 2, a: 1 }, { _id: 3, a: 2 });
    expect(await collection.deleteOne({ a: 1 })).toMatchObject({ deletedCount: 1 });
    expect(await collection.deleteMany({})).toMatchObject({ deletedCount: 2 });
    expect(await collection.deleteMany({})).toMatchObject({ deletedCount: 0 });
  });
});
