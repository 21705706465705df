import { type Document, Long, MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { useDatabase } from '#tests/factories/database-fixture.ts';
import { type Send, withNumberedSession } from '#tests/factories/database-session.ts';

const database = useDatabase();

const three = () => database.collectionWith({ _id: 1, x: 11 }, { _id: 2, x: 22 }, { _id: 3, x: 33 });

const inSession = <T>(work: (send: Send) => Promise<T>) =>
  withNumberedSession(database.uri, database.db.databaseName, work);

/** The parts of a reply that a driver looks at. */
function essence(reply: Document): Document {
  const { ok, n, nModified, upserted, value, lastErrorObject, writeErrors } = reply;
  return { ok, n, nModified, upserted, value, lastErrorObject, writeErrors };
}

describe('a write that is sent again with its number', () => {
  it.each<[string, (name: string) => Document, Document[]]>([
    [
      'insert',
      (name) => ({ insert: name, documents: [{ _id: 4 }, { _id: 5 }] }),
      [{ _id: 1, x: 11 }, { _id: 2, x: 22 }, { _id: 3, x: 33 }, { _id: 4 }, { _id: 5 }],
    ],
    [
      'update',
      (name) => ({
        update: name,
        updates: [
          { q: { _id: 1 }, u: { $inc: { x: 1 } } },
          { q: { _id: 2 }, u: { $inc: { x: 1 } } },
        ],
      }),
      [
        { _id: 1, x: 12 },
        { _id: 2, x: 23 },
        { _id: 3, x: 33 },
      ],
    ],
    [
      'upsert',
      (name) => ({ update: name, updates: [{ q: { _id: 9 }, u: { $inc: { x: 1 } }, upsert: true }] }),
      [
        { _id: 1, x: 11 },
        { _id: 2, x: 22 },
        { _id: 3, x: 33 },
        { _id: 9, x: 1 },
      ],
    ],
    [
      'delete',
      (name) => ({ delete: name, deletes: [{ q: { x: { $gt: 11 } }, limit: 1 }] }),
      [
        { _id: 1, x: 11 },
        { _id: 3, x: 33 },
      ],
    ],
    [
      'findAndModify',
      (name) => ({ findAndModify: name, query: { _id: 1 }, update: { $inc: { x: 5 } }, new: true }),
      [
        { _id: 1, x: 16 },
        { _id: 2, x: 22 },
        { _id: 3, x: 33 },
      ],
    ],
    [
      'findAndModify that removes',
      (name) => ({ findAndModify: name, sort: { x: -1 }, remove: true }),
      [
        { _id: 1, x: 11 },
        { _id: 2, x: 22 },
      ],
    ],
  ])('%s is done once and answered alike', async (_name, make, expected) => {
    const collection = await three();
    const command = { ...make(collection.collectionName), txnNumber: Long.fromNumber(1) };
    await inSession(async (send) => {
      const first = await send(command);
      expect(essence(await send(command))).toEqual(essence(first));
    });
    expect(await collection.find().sort({ _id: 1 }).toArray()).toEqual(expected);
  });

  it('the next number is a new write', async () => {
    const collection = await three();
    const update = (number: number) => ({
      update: collection.collectionName,
      updates: [{ q: { _id: 1 }, u: { $inc: { x: 1 } } }],
      txnNumber: Long.fromNumber(number),
    });
    await inSession(async (send) => {
      await send(update(1));
      await send(update(2));
      expect(await collection.findOne({ _id: 1 })).toEqual({ _id: 1, x: 13 });
      await expect(send(update(1))).rejects.toMatchObject({ code: 225 });
    });
  });

  it('writes of many documents carry no number and are done', async () => {
    const numbers: unknown[] = [];
    const client = new MongoClient(database.uri, { monitorCommands: true });
    client.on('commandStarted', ({ command }) => numbers.push((command as Document).txnNumber));
    const collection = (await three()).collectionName;
    const result = await client
      .db(database.db.databaseName)
      .collection(collection)
      .updateMany({}, { $inc: { x: 1 } });
    await client
      .db(database.db.databaseName)
      .collection(collection)
      .updateOne({}, { $inc: { x: 1 } });
    await client.close();
    expect(result.modifiedCount).toBe(3);
    expect(numbers.slice(0, 2).map((number) => number !== undefined)).toEqual([false, true]);
  });
});
