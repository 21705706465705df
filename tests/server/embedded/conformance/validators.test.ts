import type { Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { type Row, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
let made = 0;

async function validated(validator: Document, more: Document = {}) {
  made += 1;
  return database.db.createCollection<Row>(`validated${made}`, { validator, ...more });
}

describe('validators', () => {
  it('may be any filter', async () => {
    const collection = await validated({
      $or: [{ phone: { $type: 'string' } }, { email: { $regex: /@/ } }],
      $expr: { $lte: ['$from', '$to'] },
    });
    await collection.insertOne({ phone: '1', from: 1, to: 2 });
    await expect(collection.insertOne({ email: 'x', from: 1, to: 2 })).rejects.toMatchObject({ code: 121 });
    await expect(collection.insertOne({ phone: '1', from: 3, to: 2 })).rejects.toMatchObject({ code: 121 });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('hold for every kind of update', async () => {
    const collection = await validated({ n: { $lt: 10 } });
    await collection.insertOne({ _id: 1, n: 1 });
    await expect(collection.updateOne({}, { $set: { n: 10 } })).rejects.toMatchObject({
      code: 121,
    });
    await expect(collection.replaceOne({}, { n: 11 })).rejects.toMatchObject({ code: 121 });
    await expect(collection.findOneAndUpdate({}, { $inc: { n: 20 } })).rejects.toMatchObject({ code: 121 });
    await expect(collection.updateOne({ _id: 2 }, { $set: { n: 10 } }, { upsert: true })).rejects.toMatchObject({
      code: 121,
    });
    await expect(collection.bulkWrite([{ insertOne: { document: { n: 12 } } }])).rejects.toMatchObject({ code: 121 });
    expect(await collection.find().toArray()).toEqual([{ _id: 1, n: 1 }]);
  });

  it('can be passed by', async () => {
    const collection = await validated({ n: { $lt: 10 } });
    await collection.insertOne({ n: 50 }, { bypassDocumentValidation: true });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('can be changed, and are listed', async () => {
    const collection = await validated({ n: { $lt: 10 } });
    await database.db.command({
      collMod: collection.collectionName,
      validator: { n: { $lt: 100 } },
      validationLevel: 'moderate',
    });
    await collection.insertOne({ n: 50 });
    const [listed] = await database.db.listCollections({ name: collection.collectionName }).toArray();
    expect(listed).toMatchObject({ options: { validator: { n: { $lt: 100 } }, validationLevel: 'moderate' } });
  });

  it('of level moderate leave alone what was wrong before', async () => {
    const collection = await database.collectionWith({ _id: 1, n: 50 }, { _id: 2, n: 1 });
    await database.db.command({
      collMod: collection.collectionName,
      validator: { n: { $lt: 10 } },
      validationLevel: 'moderate',
    });
    expect(await collection.updateOne({ _id: 1 }, { $set: { n: 51 } })).toMatchObject({ modifiedCount: 1 });
    await expect(collection.updateOne({ _id: 2 }, { $set: { n: 51 } })).rejects.toMatchObject({ code: 121 });
  });

  it('with the action warn let all through', async () => {
    const collection = await validated({ n: { $lt: 10 } }, { validationAction: 'warn' });
    await collection.insertOne({ n: 50 });
    expect(await collection.countDocuments()).toBe(1);
  });
});
