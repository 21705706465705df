import type { Document } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('collections', () => {
  it('come to be with the first write and are listed', async () => {
    const collection = await database.collectionWith({ a: 1 });
    const [listed] = await database.db.listCollections({ name: collection.collectionName }).toArray();
    expect(listed).toMatchObject({
      name: collection.collectionName,
      type: 'collection',
      options: {},
      info: { readOnly: false },
      idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
    });
  });

  it('are listed by name alone and by a filter', async () => {
    await database.db.createCollection('listed_one');
    await database.db.createCollection('listed_two');
    const names = await database.db.listCollections({ name: /^listed_/ }, { nameOnly: true }).toArray();
    expect(names.map(({ name }) => name).sort()).toEqual(['listed_one', 'listed_two']);
  });

  it('are made once', async () => {
    await database.db.createCollection('made');
    await database.db.collection('made').insertOne({ a: 1 });
    await expect(database.db.command({ create: 'made', validator: { a: 2 } })).rejects.toMatchObject({
      code: 48,
      codeName: 'NamespaceExists',
    });
    expect(await database.db.collection('made').countDocuments()).toBe(1);
  });

  it('are dropped with their indexes', async () => {
    const collection = await database.collectionWith({ a: 1 });
    await collection.createIndex({ a: 1 });
    expect(await collection.drop()).toBe(true);
    expect(await collection.find({ a: 1 }).toArray()).toEqual([]);
    await collection.insertOne({ a: 1 });
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  });

  it('are renamed', async () => {
    const collection = await database.collectionWith({ _id: 1, a: 1 });
    await collection.createIndex({ a: 1 }, { unique: true });
    const renamed = await collection.rename('another_name');
    expect(await renamed.find().toArray()).toEqual([{ _id: 1, a: 1 }]);
    expect((await renamed.indexes()).map(({ name }) => name)).toEqual(['_id_', 'a_1']);
    await expect(renamed.insertOne({ a: 1 })).rejects.toMatchObject({ code: 11000 });
  });

  it('a database is dropped as a whole', async () => {
    const other = database.client.db(`${database.db.databaseName}_other`);
    await other.collection('x').insertOne({ a: 1 });
    const names = async () => (await database.client.db().admin().listDatabases()).databases.map(({ name }) => name);
    expect(await names()).toContain(other.databaseName);
    await other.dropDatabase();
    expect(await names()).not.toContain(other.databaseName);
    expect(await other.listCollections().toArray()).toEqual([]);
  });

  it.each<[string, string]>([
    ['a dollar', 'a$b'],
    ['nothing', ''],
    ['a null byte', 'a\u0000b'],
    ['a leading dot', '.a'],
  ])('a name with %s is refused', async (_name, name) => {
    await expect(database.db.command({ create: name })).rejects.toMatchObject({ code: 73 });
  });

  it('tells sizes', async () => {
    const collection = await database.collectionWith(
      ...Array.from({ length: 20 }, (_, n) => ({ _id: n, t: 'x'.repeat(1_000) })),
    );
    expect(await database.db.command({ collStats: collection.collectionName })).toMatchObject({
      ok: 1,
      count: 20,
      nindexes: 1,
      ns: collection.namespace,
    });
    const stats = await database.db.stats();
    expect(stats.objects).toBeGreaterThanOrEqual(20);
  });

  it('tells the sizes of indexes', async () => {
    const collection = await database.collectionWith(
      ...Array.from({ length: 20 }, (_, n) => ({ _id: n, t: 'x'.repeat(100) })),
    );
    await collection.createIndex({ t: 1 });
    const [{ storageStats }] = (await collection
      .aggregate<Document>([{ $collStats: { storageStats: {} } }])
      .toArray()) as [Document];
    const sizes = storageStats.indexSizes as Record<string, number>;
    expect(Object.keys(sizes)).toEqual(['_id_', 't_1']);
    expect(Math.min(...Object.values(sizes))).toBeGreaterThan(0);
    expect(storageStats.totalIndexSize).toBe(sizes._id_! + sizes.t_1!);
    const [counted] = await collection.aggregate<Document>([{ $collStats: { count: {} } }]).toArray();
    expect(counted).toMatchObject({ ns: collection.namespace, count: 20 });
    expect(counted).not.toHaveProperty('storageStats');
    const stats = await database.db.stats();
    expect(stats.indexSize).toBeGreaterThanOrEqual(storageStats.totalIndexSize as number);
  });
});

describe('commands about the server', () => {
  it.each<[string, Document, Document]>([
    ['ping', { ping: 1 }, { ok: 1 }],
    ['hello', { hello: 1 }, { ok: 1, isWritablePrimary: true, maxBsonObjectSize: 16_777_216 }],
    ['buildInfo', { buildInfo: 1 }, { ok: 1, version: expect.stringMatching(/^\d+\.\d+\.\d+/) }],
    ['connectionStatus', { connectionStatus: 1 }, { ok: 1, authInfo: { authenticatedUsers: [] } }],
    ['serverStatus', { serverStatus: 1 }, { ok: 1, uptime: expect.any(Number), connections: expect.any(Object) }],
    ['listDatabases', { listDatabases: 1, nameOnly: true }, { ok: 1, databases: expect.any(Array) }],
    ['endSessions', { endSessions: [] }, { ok: 1 }],
  ])('%s', async (_name, command, expected) => {
    expect(await database.client.db('admin').command(command)).toMatchObject(expected);
  });

  it('an unknown one is not found', async () => {
    await expect(database.db.command({ makeTea: 1 })).rejects.toMatchObject({ code: 59, codeName: 'CommandNotFound' });
  });
});

describe('what is refused by name', () => {
  it.each<[string, Document[]]>([
    ['an unknown stage', [{ $makeTea: {} }]],
    ['a stage with two fields', [{ $match: {}, $limit: 1 }]],
    ['an unknown expression', [{ $project: { a: { $makeTea: 1 } } }]],
    ['an unknown accumulator', [{ $group: { _id: null, a: { $makeTea: 1 } } }]],
    ['a group without _id', [{ $group: { a: { $sum: 1 } } }]],
    ['a limit of zero', [{ $limit: 0 }]],
    ['$out that is not last', [{ $out: 'x' }, { $limit: 1 }]],
    ['an unknown variable', [{ $project: { a: '$$nothing' } }]],
    ['$unwind without a dollar', [{ $unwind: 'a' }]],
    ['division by zero', [{ $project: { a: { $divide: [1, 0] } } }]],
    ['adding a string', [{ $project: { a: { $add: ['x', 1] } } }]],
  ])('%s', async (_name, pipeline) => {
    const collection = await database.collectionWith({ _id: 1 });
    await expect(collection.aggregate(pipeline).toArray()).rejects.toMatchObject({
      code: expect.any(Number),
      name: 'MongoServerError',
    });
  });
});
