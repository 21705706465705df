import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('documents that expire', () => {
  it('go when their time has come, and no others', async () => {
    await database.client.db('admin').command({ setParameter: 1, ttlMonitorSleepSecs: 1 });
    const now = Date.now();
    const collection = await database.collectionWith(
      { _id: 'past', at: new Date(now - 120_000) },
      { _id: 'one of several is past', at: [new Date(now - 120_000), new Date(now + 600_000)] },
      { _id: 'future', at: new Date(now + 600_000) },
      { _id: 'not yet', at: new Date(now - 30_000) },
      { _id: 'no date', at: 'yesterday' },
      { _id: 'a number', at: 5 },
      { _id: 'missing' },
    );
    await collection.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
    await expect
      .poll(() => collection.countDocuments({ _id: { $in: ['past', 'one of several is past'] as never[] } }), {
        timeout: 90_000,
        interval: 200,
      })
      .toBe(0);
    const left = await collection.find().sort({ _id: 1 }).toArray();
    expect(left.map(({ _id }) => _id as unknown)).toEqual(['a number', 'future', 'missing', 'no date', 'not yet']);
  }, 100_000);

  it('many go, within a partial index only', async () => {
    await database.client.db('admin').command({ setParameter: 1, ttlMonitorSleepSecs: 1 });
    const past = new Date(Date.now() - 60_000);
    const collection = await database.collectionWith(
      ...Array.from({ length: 1_500 }, () => ({ at: past, temporary: true })),
      { _id: 'kept' as never, at: past },
    );
    await collection.createIndex({ at: 1 }, { expireAfterSeconds: 0, partialFilterExpression: { temporary: true } });
    await expect.poll(() => collection.countDocuments(), { timeout: 90_000, interval: 200 }).toBe(1);
    expect(await collection.findOne()).toMatchObject({ _id: 'kept' });
  }, 100_000);

  it('the time to live can be changed', async () => {
    await database.client.db('admin').command({ setParameter: 1, ttlMonitorSleepSecs: 1 });
    const collection = await database.collectionWith({ at: new Date(Date.now() - 60_000) });
    await collection.createIndex({ at: 1 }, { expireAfterSeconds: 3_600 });
    await database.db.command({
      collMod: collection.collectionName,
      index: { keyPattern: { at: 1 }, expireAfterSeconds: 5 },
    });
    await expect.poll(() => collection.countDocuments(), { timeout: 90_000, interval: 200 }).toBe(0);
    expect((await collection.indexes())[1]).toMatchObject({ expireAfterSeconds: 5 });
  }, 100_000);
});
