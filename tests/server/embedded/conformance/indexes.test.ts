import type { CreateIndexesOptions, Document, IndexSpecification } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('uniqueness', () => {
  it.each<[string, IndexSpecification, CreateIndexesOptions, Document[], Document, Document, Document]>([
    ['one field', { a: 1 }, {}, [{ a: 1 }], { a: 1 }, { a: 1 }, { a: 1 }],
    ['equal numbers of two types', { a: 1 }, {}, [{ a: 1 }], { a: 1.0 }, { a: 1 }, { a: 1 }],
    [
      'two fields',
      { a: 1, b: -1 },
      {},
      [
        { a: 1, b: 1 },
        { a: 1, b: 2 },
      ],
      { a: 1, b: 2 },
      { a: 1, b: -1 },
      { a: 1, b: 2 },
    ],
    ['missing counts as null', { a: 1 }, {}, [{ b: 1 }], { b: 2 }, { a: 1 }, { a: null }],
    ['an element of an array', { a: 1 }, {}, [{ a: [1, 2] }], { a: [2, 3] }, { a: 1 }, { a: 2 }],
    ['an embedded field', { 'a.b': 1 }, {}, [{ a: { b: 'x' } }], { a: { b: 'x' } }, { 'a.b': 1 }, { 'a.b': 'x' }],
    [
      'within a partial index',
      { a: 1 },
      { partialFilterExpression: { on: true } },
      [{ a: 1, on: true }, { a: 1 }],
      { a: 1, on: true },
      { a: 1 },
      { a: 1 },
    ],
    ['within a sparse index', { a: 1 }, { sparse: true }, [{ a: 1 }, { b: 1 }, { b: 2 }], { a: 1 }, { a: 1 }, { a: 1 }],
  ])('%s', async (_name, keys, options, before, duplicate, keyPattern, keyValue) => {
    const collection = await database.collectionWith();
    const name = await collection.createIndex(keys, { ...options, unique: true });
    await collection.insertMany(before);
    const error: unknown = await collection.insertOne(duplicate).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 11000, keyPattern, keyValue });
    expect((error as Error).message).toContain(
      `E11000 duplicate key error collection: ${collection.namespace} index: ${name}`,
    );
    expect(await collection.countDocuments()).toBe(before.length);
  });

  it('one document may hold a value twice', async () => {
    const collection = await database.collectionWith();
    await collection.createIndex({ a: 1 }, { unique: true });
    await collection.insertOne({ a: [1, 1] });
    expect(await collection.countDocuments({ a: 1 })).toBe(1);
  });

  it('values move between documents, and back', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1 }, { _id: 2, a: 2 });
    await collection.createIndex({ a: 1 }, { unique: true });
    await expect(collection.updateOne({ _id: 1 }, { $set: { a: 2 } })).rejects.toMatchObject({ code: 11000 });
    await collection.updateOne({ _id: 2 }, { $set: { a: 3 } });
    await collection.updateOne({ _id: 1 }, { $set: { a: 2 } });
    expect(await collection.distinct('a')).toEqual([2, 3]);
  });

  it('building over duplicates fails and leaves no index', async () => {
    const collection = await database.collectionWith({ a: 1 }, { a: 1 });
    await expect(collection.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { a: 1 },
      keyValue: { a: 1 },
    });
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
    await collection.insertOne({ a: 1 });
    expect(await collection.countDocuments({ a: 1 })).toBe(3);
  });

  it('two arrays in one compound index are refused', async () => {
    const collection = await database.collectionWith();
    await collection.createIndex({ a: 1, b: 1 });
    await expect(collection.insertOne({ a: [1], b: [2] })).rejects.toMatchObject({ code: 171 });
    expect(await collection.countDocuments()).toBe(0);
  });
});

describe('the list of indexes', () => {
  it('is listed as it was made', async () => {
    const collection = await database.collectionWith();
    expect(await collection.createIndex({ a: 1, 'b.c': -1 })).toBe('a_1_b.c_-1');
    await collection.createIndexes([
      { key: { e: 1 }, name: 'mine', unique: true, sparse: true },
      { key: { at: 1 }, expireAfterSeconds: 3600 },
      { key: { p: 1 }, partialFilterExpression: { p: { $gt: 5 } } },
    ]);
    expect(await collection.indexes()).toEqual([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { a: 1, 'b.c': -1 }, name: 'a_1_b.c_-1' },
      { v: 2, key: { e: 1 }, name: 'mine', unique: true, sparse: true },
      { v: 2, key: { at: 1 }, name: 'at_1', expireAfterSeconds: 3600 },
      { v: 2, key: { p: 1 }, name: 'p_1', partialFilterExpression: { p: { $gt: 5 } } },
    ]);
  });

  it('making the same one again changes nothing', async () => {
    const collection = await database.collectionWith();
    await collection.createIndex({ a: 1 });
    const again = await database.db.command({
      createIndexes: collection.collectionName,
      indexes: [{ key: { a: 1 }, name: 'a_1' }],
    });
    expect(again).toMatchObject({ ok: 1, numIndexesBefore: 2, numIndexesAfter: 2 });
  });

  const refusals: [string, (collection: Rows) => Promise<unknown>, number][] = [
    ['the same keys under another name', (c) => c.createIndex({ a: 1 }, { name: 'other' }), 85],
    ['the same name for other keys', (c) => c.createIndex({ z: 1 }, { name: 'a_1' }), 86],
    ['the same index with other options', (c) => c.createIndex({ a: 1 }, { unique: true }), 86],
    ['a direction of zero', (c) => c.createIndex({ b: 0 as never }), 67],
    ['an unknown kind', (c) => c.createIndex({ b: 'funny' as never }), 67],
    ['an expiry over two fields', (c) => c.createIndex({ b: 1, c: 1 }, { expireAfterSeconds: 1 }), 67],
    [
      'sparse together with partial',
      (c) => c.createIndex({ b: 1 }, { sparse: true, partialFilterExpression: { b: 1 } }),
      67,
    ],
    ['dropping what is not there', (c) => c.dropIndex('nothing_1'), 27],
    ['dropping the index of _id', (c) => c.dropIndex('_id_'), 72],
    ['a hint of no index', (c) => c.find({}).hint('nothing_1').toArray(), 2],
  ];
  it.each(refusals)('refuses %s', async (_name, work, code) => {
    const collection = await database.collectionWith({ a: 1 });
    await collection.createIndex({ a: 1 });
    await expect(work(collection)).rejects.toMatchObject({ code });
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_', 'a_1']);
  });

  it('drops one, by name or by keys, and all', async () => {
    const collection = await database.collectionWith({ a: 1, b: 1, c: 1 });
    await collection.createIndexes([{ key: { a: 1 } }, { key: { b: 1 } }, { key: { c: 1 } }, { key: { d: 1 } }]);
    await collection.dropIndex('a_1');
    await database.db.command({ dropIndexes: collection.collectionName, index: { b: 1 } });
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_', 'c_1', 'd_1']);
    await collection.dropIndexes();
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  });

  it('listing those of no collection is an error', async () => {
    await expect(database.db.collection('none').indexes()).rejects.toMatchObject({ code: 26 });
  });
});
