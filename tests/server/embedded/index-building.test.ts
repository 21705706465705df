import { MongoClient } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { KIND, kindRange } from '#server/database/embedded/storage/layout.ts';
import { Store } from '#server/database/embedded/storage/store.ts';
import {
  removeDirectory,
  runDatabaseProcess,
  startDatabaseServer,
  temporaryDirectory,
} from '#tests/factories/database-server.ts';

const many = 12_000;
const patience = { timeout: 180_000 };

interface Numbered {
  _id: number;
  n: number;
}

describe('a server that ends while an index is being made', patience, () => {
  const nothing = ['_id_'];
  const all = ['_id_', 'n_1'];

  // Asked to end, it waits a while for what runs: an index may be there in time, then with every entry.
  it.each<[string, 'stop' | 'kill', number | null, string[][]]>([
    ['as asked keeps all of it or nothing', 'stop', 0, [nothing, all]],
    ['by kill -9 keeps nothing of it', 'kill', null, [nothing]],
  ])('%s', async (_name, way, code, kinds) => {
    const directory = await temporaryDirectory();
    let server = await startDatabaseServer({ directory });
    const client = await MongoClient.connect(server.uri, { retryReads: false });
    const rows = client.db('building').collection<Numbered>('rows');
    await rows.insertMany(Array.from({ length: many }, (_, i) => ({ _id: i, n: i })));
    const building = rows.createIndex({ n: 1 }, { unique: true }).catch((error: unknown) => error);
    for (let i = 0; i < 3; i += 1) await rows.updateOne({ _id: i }, { $set: { n: -1 - i } });
    expect(await server[way]()).toBe(code ?? undefined);
    expect(await building).toBeInstanceOf(Error);
    await client.close();

    expect(await runDatabaseProcess(['--check', directory])).toEqual({ code: 0, output: '' });
    server = await startDatabaseServer({ directory });
    const again = await MongoClient.connect(server.uri);
    const kept = again.db('building').collection<Numbered>('rows');
    const names = (await kept.indexes()).map(({ name }) => name);
    expect(kinds).toContainEqual(names);
    expect(await kept.countDocuments({ n: { $lt: 0 } })).toBe(3);
    const entries = async (): Promise<number> => {
      await server.stop();
      const store = Store.open(directory);
      const { start, end } = kindRange(KIND.index);
      const count = store.count(start, end);
      await store.close();
      server = await startDatabaseServer({ directory });
      return count;
    };
    await expect.poll(entries, { timeout: 60_000, interval: 3000 }).toBe(many * names.length);
    await again.close();
    await server.stop();
    await removeDirectory(directory);
  });
});

describe('after writes and transactions beside the making of indexes', patience, () => {
  it('indexes agree with the documents', async () => {
    const server = await startDatabaseServer();
    const client = await MongoClient.connect(server.uri);
    const rows = client.db('building').collection<Numbered>('rows');
    await rows.insertMany(Array.from({ length: many }, (_, i) => ({ _id: i, n: i })));
    let made = 0;
    let running = true;
    const below = (limit: number) => Math.floor(Math.random() * limit);
    const writer = async (own: number) => {
      for (let i = 0; running; i += 1) {
        const _id = below(many / 4) * 4 + own;
        const write = [
          () => rows.updateOne({ _id }, { $set: { n: _id + many * (1 + below(3)) } }),
          () => rows.deleteOne({ _id }),
          () => rows.updateOne({ _id }, { $set: { n: _id } }, { upsert: true }),
          () =>
            client.withSession((session) =>
              session.withTransaction(async () => {
                await rows.deleteOne({ _id }, { session });
                await rows.insertOne({ _id, n: _id + many * below(4) }, { session });
              }),
            ),
        ][below(4)]!;
        await write();
      }
    };
    const writers = [0, 1, 2, 3].map(writer);
    for (; made < 4; made += 1) {
      await rows.createIndexes([
        { key: { n: 1 }, unique: true, name: `unique${made}` },
        { key: { n: -1 }, name: `plain${made}` },
      ]);
      if (made < 3) await rows.dropIndexes();
    }
    running = false;
    await Promise.all(writers);
    const count = await rows.countDocuments();
    for (const hint of ['unique3', 'plain3'])
      expect(await rows.countDocuments({ n: { $gte: 0 } }, { hint })).toBe(count);
    await client.close();
    await server.stop();
    expect(await runDatabaseProcess(['--check', server.directory])).toEqual({ code: 0, output: '' });
    await removeDirectory(server.directory);
  });
});
