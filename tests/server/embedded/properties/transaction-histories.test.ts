import { type ClientSession, MongoError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase({ maxPoolSize: 24 });
const clients = 16;
const roundsPerClient = Number(process.env.DATABASE_HISTORY_ROUNDS ?? 12);
const accounts = 8;
const fortune = accounts * 100;

const below = (limit: number) => Math.floor(Math.random() * limit);
const passing = (error: unknown) =>
  error instanceof MongoError &&
  (error.hasErrorLabel('TransientTransactionError') || error.hasErrorLabel('UnknownTransactionCommitResult'));

class Abandoned extends Error {}

/** Runs work in one transaction without trying again; answers whether it was committed. */
async function once(work: (session: ClientSession) => Promise<void>): Promise<boolean> {
  return database.client.withSession(async (session) => {
    session.startTransaction({ readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } });
    try {
      await work(session);
      await session.commitTransaction();
      return true;
    } catch (error) {
      if (session.inTransaction()) await session.abortTransaction();
      if (error instanceof Abandoned || passing(error)) return false;
      throw error;
    }
  });
}

async function sumOf(rows: Rows, session?: ClientSession): Promise<number> {
  const found = await rows.find({}, session ? { session } : {}).toArray();
  return found.reduce((sum, { n }) => sum + (n as number), 0);
}

describe('histories of 16 clients', () => {
  it('money is neither made nor lost, in any snapshot', async () => {
    const rows = await database.collectionWith(
      ...Array.from({ length: accounts }, (_, _id) => ({ _id, n: 100, version: 0 })),
    );
    await rows.createIndex({ n: 1 });
    let committed = 0;
    const seen: number[] = [];
    const transfer = async () => {
      const [from, to, amount] = [below(accounts), below(accounts), 1 + below(20)];
      const abandon = Math.random() < 0.25;
      const done = await once(async (session) => {
        const source = await rows.findOne({ _id: from }, { session });
        await rows.updateOne(
          { _id: from },
          { $set: { n: (source?.n as number) - amount }, $inc: { version: 1 } },
          { session },
        );
        seen.push(await sumOf(rows, session).then((sum) => sum + amount));
        const target = await rows.findOne({ _id: to }, { session });
        await rows.updateOne(
          { _id: to },
          { $set: { n: (target?.n as number) + amount }, $inc: { version: 1 } },
          { session },
        );
        seen.push(await sumOf(rows, session));
        if (abandon) throw new Abandoned();
      });
      if (done) committed += 1;
      seen.push(await database.client.withSession({ snapshot: true }, (session) => sumOf(rows, session)));
    };
    await Promise.all(
      Array.from({ length: clients }, async () => {
        for (let round = 0; round < roundsPerClient; round += 1) await transfer();
      }),
    );
    expect(new Set(seen)).toEqual(new Set([fortune]));
    expect(committed).toBeGreaterThan(clients);
    expect(await sumOf(rows)).toBe(fortune);
    const versions = await rows.aggregate([{ $group: { _id: null, sum: { $sum: '$version' } } }]).toArray();
    expect(versions).toEqual([{ _id: null, sum: committed * 2 }]);
  }, 600_000);

  it('every committed addition is there once, no abandoned one is ever seen', async () => {
    const lists = 5;
    const rows = await database.collectionWith(
      ...Array.from({ length: lists }, (_, _id) => ({ _id, items: [] as string[] })),
    );
    const committed = new Set<string>();
    const observed: { own: Set<string>; snapshot: Map<number, string[]> }[] = [];
    const read = async (session: ClientSession, id: number) =>
      ((await rows.findOne({ _id: id }, { session }))?.items as string[]) ?? [];

    const addition = async (client: number, round: number) => {
      const own = new Set<string>();
      const snapshot = new Map<number, string[]>();
      const abandon = Math.random() < 0.3;
      const done = await once(async (session) => {
        for (let step = 0; step < 3; step += 1) {
          const id = below(lists);
          const items = await read(session, id);
          const others = items.filter((item) => !own.has(item));
          expect(snapshot.get(id) ?? others).toEqual(others);
          snapshot.set(id, others);
          const item = `${client}.${round}.${step}.${id}`;
          own.add(item);
          await rows.updateOne({ _id: id }, { $push: { items: item } } as never, { session });
          expect(await read(session, id)).toEqual([...items, item]);
        }
        if (abandon) throw new Abandoned();
      });
      observed.push({ own: done ? own : new Set(), snapshot });
      if (done) for (const item of own) committed.add(item);
    };
    await Promise.all(
      Array.from({ length: clients }, async (_, client) => {
        for (let round = 0; round < roundsPerClient; round += 1) await addition(client, round);
      }),
    );

    const final = new Map((await rows.find().toArray()).map(({ _id, items }) => [_id as number, items as string[]]));
    const all = [...final.values()].flat();
    expect(new Set(all)).toEqual(committed);
    expect(all).toHaveLength(committed.size);
    for (const { snapshot } of observed) {
      for (const [id, items] of snapshot) expect(final.get(id)?.slice(0, items.length)).toEqual(items);
    }
    // why: two snapshots of the same lists must agree on which of them is the earlier.
    for (const one of observed) {
      for (const two of observed) {
        const shared = [...one.snapshot.keys()].filter((id) => two.snapshot.has(id));
        const signs = new Set(
          shared.map((id) => Math.sign((one.snapshot.get(id)?.length ?? 0) - (two.snapshot.get(id)?.length ?? 0))),
        );
        expect(signs.has(1) && signs.has(-1)).toBe(false);
      }
    }
  }, 600_000);
});
