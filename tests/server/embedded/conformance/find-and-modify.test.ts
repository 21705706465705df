import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

const three = () => database.collectionWith({ _id: 1, x: 11 }, { _id: 2, x: 22 }, { _id: 3, x: 33 });

describe('find and modify', () => {
  it('findOneAndUpdate answers the document before', async () => {
    const collection = await three();
    expect(await collection.findOneAndUpdate({ _id: 2 }, { $inc: { x: 1 } })).toEqual({ _id: 2, x: 22 });
    expect(await collection.findOne({ _id: 2 })).toEqual({ _id: 2, x: 23 });
  });

  it('or after', async () => {
    const collection = await three();
    expect(await collection.findOneAndUpdate({ _id: 2 }, { $inc: { x: 1 } }, { returnDocument: 'after' })).toEqual({
      _id: 2,
      x: 23,
    });
  });

  it('takes the first of a sort, with a projection', async () => {
    const collection = await three();
    const found = await collection.findOneAndUpdate(
      { _id: { $gt: 1 } },
      { $set: { seen: true } },
      { sort: { x: -1 }, projection: { x: 1, _id: 0 } },
    );
    expect(found).toEqual({ x: 33 });
    expect(await collection.find({ seen: true }).toArray()).toEqual([{ _id: 3, x: 33, seen: true }]);
  });

  it('answers null when nothing matches', async () => {
    const collection = await three();
    expect(await collection.findOneAndUpdate({ _id: 9 }, { $set: { x: 1 } })).toBeNull();
    expect(await collection.findOneAndDelete({ _id: 9 })).toBeNull();
    expect(await collection.findOneAndReplace({ _id: 9 }, { x: 1 })).toBeNull();
    expect(await collection.countDocuments()).toBe(3);
  });

  it('upserts, answering null before and the document after', async () => {
    const collection = await three();
    expect(await collection.findOneAndUpdate({ _id: 4 }, { $set: { x: 44 } }, { upsert: true })).toBeNull();
    expect(
      await collection.findOneAndUpdate({ _id: 5 }, { $set: { x: 55 } }, { upsert: true, returnDocument: 'after' }),
    ).toEqual({ _id: 5, x: 55 });
  });

  it('tells what it did in lastErrorObject', async () => {
    const collection = await three();
    const upserted = await collection.findOneAndUpdate(
      { _id: 4 },
      { $set: { x: 44 } },
      { upsert: true, includeResultMetadata: true },
    );
    expect(upserted).toMatchObject({
      value: null,
      lastErrorObject: { n: 1, updatedExisting: false, upserted: 4 },
      ok: 1,
    });
    const updated = await collection.findOneAndUpdate({ _id: 4 }, { $set: { x: 45 } }, { includeResultMetadata: true });
    expect(updated).toMatchObject({ value: { x: 44 }, lastErrorObject: { n: 1, updatedExisting: true } });
  });

  it('findOneAndReplace', async () => {
    const collection = await three();
    expect(await collection.findOneAndReplace({ x: 22 }, { y: 1 }, { returnDocument: 'after' })).toEqual({
      _id: 2,
      y: 1,
    });
  });

  it('findOneAndDelete takes the first of a sort', async () => {
    const collection = await three();
    expect(await collection.findOneAndDelete({}, { sort: { x: -1 } })).toEqual({ _id: 3, x: 33 });
    expect(await collection.countDocuments()).toBe(2);
  });

  it('takes array filters and pipelines', async () => {
    const collection = await database.collectionWith({ _id: 1, g: [1, 5, 9] });
    const filtered = await collection.findOneAndUpdate(
      {},
      { $set: { 'g.$[e]': 0 } },
      { arrayFilters: [{ e: { $gt: 4 } }], returnDocument: 'after' },
    );
    expect(filtered).toEqual({ _id: 1, g: [1, 0, 0] });
    const piped = await collection.findOneAndUpdate({}, [{ $set: { n: { $size: '$g' } } }], {
      returnDocument: 'after',
    });
    expect(piped).toEqual({ _id: 1, g: [1, 0, 0], n: 3 });
  });

  it('hands each document of a queue to one taker', async () => {
    const collection = await database.collectionWith(
      ...Array.from({ length: 40 }, (_, n) => ({ _id: n, state: 'new' })),
    );
    const taken = await Promise.all(
      Array.from({ length: 50 }, () =>
        collection.findOneAndUpdate({ state: 'new' }, { $set: { state: 'taken' } }, { sort: { _id: 1 } }),
      ),
    );
    const ids = taken.flatMap((document) => (document ? [document._id as unknown as number] : []));
    expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n));
  });

  it('refuses remove together with update', async () => {
    const collection = await three();
    const command = { findAndModify: collection.collectionName, query: {}, remove: true, update: { $set: { a: 1 } } };
    await expect(database.db.command(command)).rejects.toMatchObject({ code: 9 });
  });

  it('refuses a duplicate key', async () => {
    const collection = await three();
    await collection.createIndex({ x: 1 }, { unique: true });
    await expect(collection.findOneAndUpdate({ _id: 1 }, { $set: { x: 33 } })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { x: 1 },
    });
  });
});
