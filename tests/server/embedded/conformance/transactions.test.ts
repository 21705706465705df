import { type Document, type MongoError, MongoServerError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

const account = () => database.collectionWith({ _id: 'a', n: 100 }, { _id: 'b', n: 0 });
const byId = (_id: string) => ({ _id }) as Document;

describe('a transaction', () => {
  it('is seen by nobody before it is committed, and whole afterwards', async () => {
    const accounts = await account();
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await accounts.updateOne(byId('a'), { $inc: { n: -30 } }, { session });
      await accounts.updateOne(byId('b'), { $inc: { n: 30 } }, { session });
      await accounts.insertOne({ _id: 'c', n: 1 }, { session });
      expect(await accounts.find().sort({ _id: 1 }).toArray()).toEqual([
        { _id: 'a', n: 100 },
        { _id: 'b', n: 0 },
      ]);
      expect(await accounts.find({}, { session }).sort({ _id: 1 }).toArray()).toEqual([
        { _id: 'a', n: 70 },
        { _id: 'b', n: 30 },
        { _id: 'c', n: 1 },
      ]);
      await session.commitTransaction();
    });
    expect(await accounts.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', n: 70 },
      { _id: 'b', n: 30 },
      { _id: 'c', n: 1 },
    ]);
  });

  it('leaves nothing when it is aborted', async () => {
    const accounts = await account();
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await accounts.deleteOne(byId('a'), { session });
      await accounts.insertOne({ _id: 'c' }, { session });
      await session.abortTransaction();
    });
    expect(await accounts.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', n: 100 },
      { _id: 'b', n: 0 },
    ]);
  });

  it('reads one snapshot while others write', async () => {
    const accounts = await account();
    await accounts.createIndex({ n: 1 });
    await database.client.withSession(async (session) => {
      session.startTransaction({ readConcern: { level: 'snapshot' } });
      expect(await accounts.countDocuments({}, { session })).toBe(2);
      await accounts.insertOne({ _id: 'late', n: 50 });
      await accounts.updateOne(byId('b'), { $set: { n: 77 } });
      await accounts.deleteOne(byId('a'));
      expect(await accounts.countDocuments({}, { session })).toBe(2);
      expect(
        await accounts
          .find({ n: { $gte: 0 } }, { session })
          .sort({ n: 1 })
          .toArray(),
      ).toEqual([
        { _id: 'b', n: 0 },
        { _id: 'a', n: 100 },
      ]);
      expect(await accounts.aggregate([{ $group: { _id: null, sum: { $sum: '$n' } } }], { session }).toArray()).toEqual(
        [{ _id: null, sum: 100 }],
      );
      await session.commitTransaction();
    });
    expect(await accounts.countDocuments()).toBe(2);
  });

  it('reads its own writes through an index, and sorted', async () => {
    const accounts = await account();
    await accounts.createIndex({ n: 1 });
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await accounts.insertMany(
        [
          { _id: 'c', n: 50 },
          { _id: 'd', n: -5 },
        ] as Document[],
        { session },
      );
      await accounts.updateOne(byId('a'), { $set: { n: 10 } }, { session });
      await accounts.deleteOne(byId('b'), { session });
      const found = await accounts
        .find({ n: { $lt: 60 } }, { session })
        .sort({ n: 1 })
        .toArray();
      expect(found.map(({ _id }) => _id as unknown)).toEqual(['d', 'a', 'c']);
      expect(await accounts.distinct('n', {}, { session })).toHaveLength(3);
      await session.abortTransaction();
    });
    expect(await accounts.countDocuments()).toBe(2);
  });

  it('that is second to write a document fails and may be tried again', async () => {
    const accounts = await account();
    const first = database.client.startSession();
    const second = database.client.startSession();
    first.startTransaction();
    second.startTransaction();
    await accounts.updateOne(byId('a'), { $inc: { n: 1 } }, { session: first });
    const error: unknown = await accounts
      .updateOne(byId('a'), { $inc: { n: 1 } }, { session: second })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MongoServerError);
    expect(error).toMatchObject({ code: 112, codeName: 'WriteConflict' });
    expect((error as MongoError).hasErrorLabel('TransientTransactionError')).toBe(true);
    await first.commitTransaction();
    await second.abortTransaction();
    expect(await accounts.findOne(byId('a'))).toEqual({ _id: 'a', n: 101 });
    await Promise.all([first.endSession(), second.endSession()]);
  });

  it('fails when the document has changed since its snapshot', async () => {
    const accounts = await account();
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await accounts.findOne(byId('b'), { session });
      await accounts.updateOne(byId('a'), { $inc: { n: 1 } });
      await expect(accounts.updateOne(byId('a'), { $inc: { n: 1 } }, { session })).rejects.toMatchObject({ code: 112 });
      await session.abortTransaction();
    });
    expect(await accounts.findOne(byId('a'))).toEqual({ _id: 'a', n: 101 });
  });

  it('makes a writer outside of it wait', async () => {
    const accounts = await account();
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await accounts.updateOne(byId('a'), { $inc: { n: 1 } }, { session });
      let done = false;
      const outside = accounts.updateOne(byId('a'), { $inc: { n: 10 } }).then(() => (done = true));
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(done).toBe(false);
      await session.commitTransaction();
      await outside;
    });
    expect(await accounts.findOne(byId('a'))).toEqual({ _id: 'a', n: 111 });
  });

  it('withTransaction tries again until it is through', async () => {
    const accounts = await account();
    const move = () =>
      database.client.withSession((session) =>
        session.withTransaction(async () => {
          const from = await accounts.findOne(byId('a'), { session });
          await accounts.updateOne(byId('a'), { $set: { n: (from?.n as number) - 1 } }, { session });
          await accounts.updateOne(byId('b'), { $inc: { n: 1 } }, { session });
        }),
      );
    await Promise.all(Array.from({ length: 12 }, move));
    expect(await accounts.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a', n: 88 },
      { _id: 'b', n: 12 },
    ]);
  });

  it('is aborted by an error, and its session can start another', async () => {
    const accounts = await account();
    await database.client.withSession(async (session) => {
      session.startTransaction();
      await accounts.insertOne({ _id: 'c' }, { session });
      await expect(accounts.insertOne({ _id: 'a' }, { session })).rejects.toMatchObject({ code: 11000 });
      await expect(accounts.findOne(byId('c'), { session })).rejects.toMatchObject({ code: 251 });
      await session.abortTransaction();
      session.startTransaction();
      await accounts.insertOne({ _id: 'd' }, { session });
      await session.commitTransaction();
    });
    expect(await accounts.distinct('_id')).toEqual(['a', 'b', 'd']);
  });
});
