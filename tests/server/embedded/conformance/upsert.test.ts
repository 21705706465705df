import { type Document, ObjectId, type UpdateFilter } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('upsert', () => {
  it.each<[string, Document, UpdateFilter<Document>, Document]>([
    ['equality of the filter goes in', { _id: 1, a: 1 }, { $set: { b: 2 } }, { _id: 1, a: 1, b: 2 }],
    ['$eq goes in', { _id: 1, a: { $eq: 1 } }, { $set: { b: 2 } }, { _id: 1, a: 1, b: 2 }],
    ['$and goes in', { $and: [{ _id: 1 }, { a: 1 }] }, { $set: { b: 2 } }, { _id: 1, a: 1, b: 2 }],
    ['ranges do not', { _id: 1, a: { $gt: 1 } }, { $set: { b: 2 } }, { _id: 1, b: 2 }],
    ['$all of one goes in', { _id: 1, a: { $all: [3] } }, { $set: { b: 2 } }, { _id: 1, a: 3, b: 2 }],
    ['$or of several does not', { _id: 1, $or: [{ a: 1 }, { a: 2 }] }, { $set: { b: 2 } }, { _id: 1, b: 2 }],
    ['dotted paths make documents', { _id: 1, 'a.b': 1 }, { $set: { 'a.c': 2 } }, { _id: 1, a: { b: 1, c: 2 } }],
    ['$setOnInsert', { _id: 1 }, { $set: { a: 1 }, $setOnInsert: { b: 2 } }, { _id: 1, a: 1, b: 2 }],
    ['$inc', { _id: 1 }, { $inc: { n: 3 } }, { _id: 1, n: 3 }],
    ['$push', { _id: 1 }, { $push: { s: 3 } } as Document, { _id: 1, s: [3] }],
    ['_id from the update', { a: 1 }, { $set: { _id: 7 } }, { _id: 7, a: 1 }],
  ])('%s', async (_name, filter, update, expected) => {
    const collection = await database.collectionWith();
    const result = await collection.updateOne(filter, update, { upsert: true });
    expect(result).toMatchObject({ matchedCount: 0, modifiedCount: 0, upsertedCount: 1, upsertedId: expected._id });
    expect(await collection.find().toArray()).toEqual([expected]);
  });

  it('makes an _id when nobody gives one', async () => {
    const collection = await database.collectionWith();
    const { upsertedId } = await collection.updateOne({ a: 1 }, { $set: { b: 1 } }, { upsert: true });
    expect(upsertedId).toBeInstanceOf(ObjectId);
    expect(await collection.findOne()).toEqual({ _id: upsertedId, a: 1, b: 1 });
  });

  it('of a replacement takes _id from the filter', async () => {
    const collection = await database.collectionWith();
    await collection.replaceOne({ _id: 'x', a: 1 }, { b: 1 }, { upsert: true });
    expect(await collection.findOne()).toEqual({ _id: 'x', b: 1 });
  });

  it('updates what is there', async () => {
    const collection = await database.collectionWith({ _id: 1, n: 1 });
    expect(await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { upsert: true })).toMatchObject({
      matchedCount: 1,
      upsertedCount: 0,
    });
    expect(await collection.findOne()).toEqual({ _id: 1, n: 2 });
  });

  it('updateMany inserts one', async () => {
    const collection = await database.collectionWith();
    expect(await collection.updateMany({ a: 1 }, { $set: { b: 1 } }, { upsert: true })).toMatchObject({
      upsertedCount: 1,
    });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('of many at once makes one document', async () => {
    const collection = await database.collectionWith();
    await collection.createIndex({ key: 1 }, { unique: true });
    await Promise.all(
      Array.from({ length: 24 }, () => collection.updateOne({ key: 'k' }, { $inc: { n: 1 } }, { upsert: true })),
    );
    expect(await collection.find({}, { projection: { _id: 0 } }).toArray()).toEqual([{ key: 'k', n: 24 }]);
  });

  it('refuses equality given twice', async () => {
    const collection = await database.collectionWith();
    await expect(
      collection.updateOne({ $and: [{ a: 1 }, { a: 2 }] }, { $set: { b: 1 } }, { upsert: true }),
    ).rejects.toMatchObject({ code: 54 });
  });
});

describe('pipeline updates', () => {
  it.each<[string, Document, Document[], Document]>([
    ['$set from other fields', { a: 1, b: 2 }, [{ $set: { sum: { $add: ['$a', '$b'] } } }], { a: 1, b: 2, sum: 3 }],
    [
      'stages see each other',
      { t: [70, 80] },
      [{ $set: { avg: { $avg: '$t' } } }, { $set: { grade: { $cond: [{ $gte: ['$avg', 75] }, 'A', 'B'] } } }],
      { t: [70, 80], avg: 75, grade: 'A' },
    ],
    ['$unset', { a: 1, b: 2 }, [{ $unset: ['a'] }], { b: 2 }],
    ['$replaceWith', { a: { x: 1 } }, [{ $replaceWith: '$a' }], { x: 1 }],
    ['$project', { a: 1, b: 2 }, [{ $project: { b: 1 } }], { b: 2 }],
    ['$$NOW', { a: 1 }, [{ $set: { late: { $gt: ['$$NOW', new Date(0)] } } }], { a: 1, late: true }],
  ])('%s', async (_name, before, pipeline, after) => {
    const collection = await database.collectionWith({ _id: 1, ...before });
    expect(await collection.updateOne({ _id: 1 }, pipeline)).toMatchObject({ modifiedCount: 1 });
    expect(await collection.findOne()).toEqual({ _id: 1, ...after });
  });

  it('takes variables of let', async () => {
    const collection = await database.collectionWith({ _id: 1 });
    await database.db.command({
      update: collection.collectionName,
      updates: [{ q: { $expr: { $eq: ['$_id', '$$id'] } }, u: [{ $set: { by: '$$who' } }], c: { who: 'me' } }],
      let: { id: 1 },
    });
    expect(await collection.findOne()).toEqual({ _id: 1, by: 'me' });
  });

  it('refuses a stage that is not for updates', async () => {
    const collection = await database.collectionWith({ _id: 1 });
    await expect(collection.updateOne({}, [{ $match: {} }])).rejects.toMatchObject({ code: 72 });
  });
});
