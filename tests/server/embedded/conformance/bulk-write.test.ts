import { type Document, type MongoBulkWriteError, MongoClientBulkWriteError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { type Row, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

async function failure<T>(work: Promise<unknown>): Promise<T> {
  return work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => error as T,
  );
}

describe('inserts', () => {
  it('insertOne answers the id', async () => {
    const collection = await database.collectionWith();
    expect(await collection.insertOne({ _id: 7, a: 1 })).toEqual({ acknowledged: true, insertedId: 7 });
  });

  it('insertMany stops at the first duplicate', async () => {
    const collection = await database.collectionWith({ _id: 2 });
    const error = await failure<MongoBulkWriteError>(
      collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }] as Document[]),
    );
    expect(error).toMatchObject({ code: 11000, insertedCount: 1 });
    expect(error.writeErrors).toMatchObject([{ index: 1, code: 11000 }]);
    expect(await collection.countDocuments()).toBe(2);
  });

  it('insertMany that is not ordered goes on', async () => {
    const collection = await database.collectionWith({ _id: 2 });
    const documents = [{ _id: 1 }, { _id: 2 }, { _id: 3 }, { _id: 2 }, { _id: 4 }] as Document[];
    const error = await failure<MongoBulkWriteError>(collection.insertMany(documents, { ordered: false }));
    expect(error).toMatchObject({ code: 11000, insertedCount: 3 });
    expect([error.writeErrors].flat().map(({ index }) => index)).toEqual([1, 3]);
    expect(await collection.countDocuments()).toBe(4);
  });

  it('splits what is larger than a message', async () => {
    const collection = await database.collectionWith();
    const text = 'x'.repeat(9 * 1024 * 1024);
    const result = await collection.insertMany(Array.from({ length: 8 }, (_, n) => ({ n, text })));
    expect(result.insertedCount).toBe(8);
    expect(await collection.countDocuments({ text: { $exists: true } })).toBe(8);
  });

  it('takes 20,000 documents', async () => {
    const collection = await database.collectionWith();
    await collection.insertMany(Array.from({ length: 20_000 }, (_, n) => ({ n })));
    expect(await collection.countDocuments()).toBe(20_000);
  });
});

describe('bulkWrite of a collection', () => {
  it('does every kind of write', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1 }, { _id: 2, a: 2 }, { _id: 3, a: 3 });
    const result = await collection.bulkWrite([
      { insertOne: { document: { _id: 4, a: 4 } } },
      { updateOne: { filter: { _id: 1 }, update: { $inc: { a: 10 } } } },
      { updateMany: { filter: { a: { $gte: 3 } }, update: { $set: { big: true } } } },
      { replaceOne: { filter: { _id: 2 }, replacement: { b: 2 } } },
      { updateOne: { filter: { _id: 9 }, update: { $set: { a: 9 } }, upsert: true } },
      { deleteOne: { filter: { _id: 3 } } },
      { deleteMany: { filter: { a: 4 } } },
    ]);
    expect(result).toMatchObject({
      insertedCount: 1,
      matchedCount: 5,
      modifiedCount: 5,
      deletedCount: 2,
      upsertedCount: 1,
      upsertedIds: { 4: 9 },
    });
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, a: 11, big: true },
      { _id: 2, b: 2 },
      { _id: 9, a: 9 },
    ]);
  });

  it('stops at an error when ordered and goes on when not', async () => {
    const writes = [
      { insertOne: { document: { _id: 1 } } },
      { insertOne: { document: { _id: 1 } } },
      { insertOne: { document: { _id: 2 } } },
    ];
    const ordered = await database.collectionWith();
    await expect(ordered.bulkWrite(writes)).rejects.toMatchObject({ code: 11000 });
    expect(await ordered.countDocuments()).toBe(1);
    const unordered = await database.collectionWith();
    await expect(unordered.bulkWrite(writes, { ordered: false })).rejects.toMatchObject({ code: 11000 });
    expect(await unordered.countDocuments()).toBe(2);
  });

  it('carries hints, array filters and collations of its own', async () => {
    const collection = await database.collectionWith({ _id: 1, g: [1, 9] });
    await collection.bulkWrite([
      { updateOne: { filter: {}, update: { $set: { 'g.$[e]': 0 } }, arrayFilters: [{ e: { $gt: 5 } }], hint: '_id_' } },
    ]);
    expect(await collection.findOne()).toEqual({ _id: 1, g: [1, 0] });
  });
});

describe('bulkWrite of a client', () => {
  const names = async () => {
    const first = await database.collectionWith({ _id: 1, a: 1 });
    const second = await database.collectionWith({ _id: 1, a: 1 });
    return { first, second };
  };

  it('writes to several collections', async () => {
    const { first, second } = await names();
    const result = await database.client.bulkWrite<{ [collection: string]: Row }>(
      [
        { name: 'insertOne', namespace: first.namespace, document: { _id: 2, a: 2 } },
        { name: 'updateOne', namespace: second.namespace, filter: { _id: 1 }, update: { $inc: { a: 1 } } },
        { name: 'deleteOne', namespace: first.namespace, filter: { _id: 1 } },
        { name: 'replaceOne', namespace: second.namespace, filter: { _id: 5 }, replacement: { a: 5 }, upsert: true },
      ],
      { verboseResults: true },
    );
    expect(result).toMatchObject({
      insertedCount: 1,
      matchedCount: 1,
      modifiedCount: 1,
      deletedCount: 1,
      upsertedCount: 1,
    });
    expect(result.insertResults?.get(0)).toEqual({ insertedId: 2 });
    expect(result.updateResults?.get(1)).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
    expect(result.deleteResults?.get(2)).toEqual({ deletedCount: 1 });
    expect(await first.find().toArray()).toEqual([{ _id: 2, a: 2 }]);
    expect(await second.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, a: 2 },
      { _id: 5, a: 5 },
    ]);
  });

  it('reports errors by the index of the write', async () => {
    const { first } = await names();
    const models = [1, 2, 2, 3].map((_id) => ({
      name: 'insertOne' as const,
      namespace: first.namespace,
      document: { _id },
    }));
    const error = await failure<MongoClientBulkWriteError>(
      database.client.bulkWrite<{ [collection: string]: Row }>(models, { ordered: false }),
    );
    expect(error).toBeInstanceOf(MongoClientBulkWriteError);
    expect([...error.writeErrors.keys()]).toEqual([0, 2]);
    expect(error.writeErrors.get(0)).toMatchObject({ code: 11000 });
    expect(error.partialResult).toMatchObject({ insertedCount: 2 });
  });
});
