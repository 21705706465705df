import { Long, MongoClient, UUID } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { emptyRecord, losses, prepareLoad, writeUntilTheEnd } from '#tests/factories/database-load.ts';
import {
  removeDirectory,
  runDatabaseProcess,
  startDatabaseServer,
  temporaryDirectory,
} from '#tests/factories/database-server.ts';
import { message, WireConnection } from '#tests/factories/database-wire.ts';

const rounds = Number(process.env.DATABASE_KILL_ROUNDS ?? 3);
const longestLoadMs = 900;

describe('kill -9 under load', () => {
  it(
    `${rounds} times: what was acknowledged is there, no half transaction, indexes agree`,
    async () => {
      const directory = await temporaryDirectory();
      const record = emptyRecord();
      let server = await startDatabaseServer({ directory });
      await prepareLoad(server.uri);
      for (let round = 1; round <= rounds; round += 1) {
        const load = writeUntilTheEnd(server.uri, record);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * longestLoadMs));
        await server.kill();
        await load;
        expect({ round, ...(await runDatabaseProcess(['--check', directory])) }).toEqual({
          round,
          code: 0,
          output: '',
        });
        server = await startDatabaseServer({ directory });
        expect({ round, losses: await losses(server.uri, record) }).toEqual({ round, losses: [] });
      }
      expect(record.inserted.length + record.pairs.length).toBeGreaterThan(rounds);
      expect(await server.stop()).toBe(0);
      await removeDirectory(directory);
    },
    rounds * 60_000 + 120_000,
  );
});

describe('a write that is sent again after kill -9', () => {
  it('is done once and answered as before', async () => {
    const directory = await temporaryDirectory();
    let server = await startDatabaseServer({ directory });
    const lsid = { id: new UUID() };
    const commands = [
      {
        insert: 'r',
        documents: [
          { _id: 1, n: 0 },
          { _id: 2, n: 0 },
        ],
      },
      {
        update: 'r',
        updates: [
          { q: { _id: 1 }, u: { $inc: { n: 1 } } },
          { q: { _id: 9 }, u: { $inc: { n: 1 } }, upsert: true },
        ],
      },
      { findAndModify: 'r', query: { _id: 2 }, update: { $inc: { n: 5 } }, new: true },
      { delete: 'r', deletes: [{ q: { _id: 9 }, limit: 1 }] },
    ];
    for (const [at, command] of commands.entries()) {
      const bytes = message({ ...command, $db: 'replay', lsid, txnNumber: Long.fromNumber(at + 1) });
      const before = await WireConnection.open(server.uri);
      const first = (await before.exchange(bytes))?.body;
      expect(first).toMatchObject({ ok: 1 });
      await server.kill();
      server = await startDatabaseServer({ directory });
      const after = await WireConnection.open(server.uri);
      const second = (await after.exchange(bytes))?.body;
      after.socket.destroy();
      const essence = ({ n, nModified, upserted, value, lastErrorObject, ok } = first ?? {}) =>
        ({ n, nModified, upserted, value, lastErrorObject, ok }) as unknown;
      expect(essence(second)).toEqual(essence(first));
    }
    const client = await MongoClient.connect(server.uri);
    expect(await client.db('replay').collection('r').find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 1, n: 1 },
      { _id: 2, n: 5 },
    ]);
    await client.close();
    await server.stop();
    await removeDirectory(directory);
  }, 180_000);

  it('a commit is answered again', async () => {
    const directory = await temporaryDirectory();
    let server = await startDatabaseServer({ directory });
    const session = { lsid: { id: new UUID() }, txnNumber: Long.fromNumber(1), autocommit: false };
    const before = await WireConnection.open(server.uri);
    const insert = await before.exchange(
      message({ insert: 'c', documents: [{ _id: 1 }], startTransaction: true, ...session, $db: 'replay' }),
    );
    expect(insert?.body).toMatchObject({ ok: 1, n: 1 });
    const commit = message({ commitTransaction: 1, ...session, $db: 'admin' });
    expect((await before.exchange(commit))?.body).toMatchObject({ ok: 1 });
    await server.kill();
    server = await startDatabaseServer({ directory });
    const after = await WireConnection.open(server.uri);
    expect((await after.exchange(commit))?.body).toMatchObject({ ok: 1 });
    expect((await after.exchange(message({ count: 'c', $db: 'replay' })))?.body).toMatchObject({ n: 1 });
    after.socket.destroy();
    await server.stop();
    await removeDirectory(directory);
  }, 180_000);
});
