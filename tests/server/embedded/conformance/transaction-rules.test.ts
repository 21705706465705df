import { Long, type MongoError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';
import { withNumberedSession } from '#tests/factories/database-session.ts';

const database = useDatabase();

describe('rules of transactions', () => {
  it('unique keys hold between transactions', async () => {
    const collection = await database.collectionWith();
    await collection.createIndex({ k: 1 }, { unique: true });
    const attempts = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) =>
        database.client.withSession((session) =>
          session.withTransaction(() => collection.insertOne({ k: 'same', n }, { session })),
        ),
      ),
    );
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts)
      if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 11000 });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('a number that was never started is unknown', async () => {
    const collection = await database.collectionWith();
    const command = { find: collection.collectionName, txnNumber: Long.fromNumber(7), autocommit: false };
    const error: unknown = await withNumberedSession(database.uri, database.db.databaseName, (send) =>
      send(command).catch((reason: unknown) => reason),
    );
    expect(error).toMatchObject({ code: 251, codeName: 'NoSuchTransaction' });
    expect((error as MongoError).hasErrorLabel('TransientTransactionError')).toBe(true);
  });

  it('an old number is refused', async () => {
    const collection = await database.collectionWith();
    const begin = (number: number) => ({
      find: collection.collectionName,
      txnNumber: Long.fromNumber(number),
      autocommit: false,
      startTransaction: true,
    });
    await withNumberedSession(database.uri, database.db.databaseName, async (send) => {
      expect(await send(begin(5))).toMatchObject({ ok: 1 });
      await expect(send(begin(4))).rejects.toMatchObject({ code: 225 });
    });
  });

  it('a commit may be sent twice', async () => {
    const collection = await database.collectionWith();
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await collection.insertOne({ _id: 1 }, { session });
      await session.commitTransaction();
      await session.commitTransaction();
    });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('commands that cannot be part of one are refused', async () => {
    const collection = await database.collectionWith({ _id: 1 });
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await expect(database.db.command({ count: collection.collectionName }, { session })).rejects.toMatchObject({
        code: 263,
      });
      await session.abortTransaction();
    });
    expect(await collection.countDocuments()).toBe(1);
  });

  it('a transaction spans collections and databases', async () => {
    const first = await database.collectionWith({ _id: 0 });
    const second = await database.collectionWith({ _id: 0 });
    await database.client.withSession((session) =>
      session.withTransaction(async () => {
        await first.insertOne({ _id: 1 }, { session });
        await second.updateOne({ _id: 0 }, { $set: { seen: true } }, { session });
      }),
    );
    expect(await first.countDocuments()).toBe(2);
    expect(await second.findOne()).toEqual({ _id: 0, seen: true });
  });

  it('bulk writes, find and modify and $lookup take part', async () => {
    const orders = await database.collectionWith({ _id: 1, item: 'x' });
    const items = await database.collectionWith({ _id: 'x', n: 1 });
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await items.findOneAndUpdate({ _id: 'x' }, { $inc: { n: 1 } }, { session });
      await orders.bulkWrite(
        [{ insertOne: { document: { _id: 2, item: 'x' } } }, { deleteOne: { filter: { _id: 1 } } }],
        { session },
      );
      const joined = await orders
        .aggregate(
          [{ $lookup: { from: items.collectionName, localField: 'item', foreignField: '_id', as: 'items' } }],
          { session },
        )
        .toArray();
      expect(joined).toEqual([{ _id: 2, item: 'x', items: [{ _id: 'x', n: 2 }] }]);
      await session.abortTransaction();
    });
    expect(await items.findOne()).toEqual({ _id: 'x', n: 1 });
    expect(await orders.find().toArray()).toEqual([{ _id: 1, item: 'x' }]);
  });

  it('a cursor of a transaction goes on in it', async () => {
    const collection = await database.collectionWith(...Array.from({ length: 300 }, (_, n) => ({ _id: n })));
    await database.client.withSession(async (session) => {
      session.startTransaction();
      const cursor = collection.find({}, { session, batchSize: 50 });
      expect(await cursor.next()).toEqual({ _id: 0 });
      await collection.deleteMany({ _id: { $gte: 100 } as never });
      expect(await cursor.toArray()).toHaveLength(299);
      await session.commitTransaction();
    });
    expect(await collection.countDocuments()).toBe(100);
  });

  it('an ended session leaves nothing open', async () => {
    const collection = await database.collectionWith({ _id: 1, n: 0 });
    const session = database.client.startSession();
    session.startTransaction();
    await collection.updateOne({}, { $set: { n: 5 } }, { session });
    await session.endSession();
    await collection.updateOne({}, { $inc: { n: 1 } });
    expect(await collection.findOne()).toEqual({ _id: 1, n: 1 });
  });
});
