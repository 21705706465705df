import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { removeDirectory, startDatabaseServer, temporaryDirectory } from '#tests/factories/database-server.ts';
import { perSecond, rowOfOneKb, seconds } from './pace.ts';
import type { RawPace } from './raw-lmdb.ts';

export interface Figure {
  name: string;
  value: number;
  unit: '/s' | 's' | 'MB';
  /** The raw figure that it stands beside; for times it is the time that raw lmdb takes. */
  raw?: { name: keyof RawPace; perOperation: number };
}

const measureMs = 4_000;
const clients = 32;

/** All of a process's memory, and what of it is its own: lmdb maps its file, whose pages the system takes back at will. */
function memoryMb(pid: number): { resident: number; own: number } {
  const resident = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1_024;
  const status = `/proc/${pid}/status`;
  const anonymous = existsSync(status) ? /RssAnon:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return { resident, own: anonymous ? Number(anonymous) / 1_024 : resident };
}

function sizeMb(directory: string): number {
  return readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0) / 1_048_576;
}

/** Measures the embedded database through the driver, over its unix socket, with three indexes beside `_id`. */
export async function measureDatabase(documents: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const add = (name: string, value: number, unit: Figure['unit'], raw?: Figure['raw']) =>
    figures.push({ name, value, unit, ...(raw ? { raw } : {}) });
  const directory = await temporaryDirectory();
  let server = await startDatabaseServer({ directory });
  let client = await MongoClient.connect(server.uri, { maxPoolSize: clients });
  const rows = () => client.db('bench').collection<{ _id: number }>('rows');
  await rows().createIndexes([
    { key: { reference: 1 }, unique: true },
    { key: { state: 1, at: -1 } },
    { key: { group: 1, amount: 1 } },
  ]);

  const batch = 1_000;
  const filling = await seconds(async () => {
    for (let from = 0; from < documents; from += batch) {
      await rows().insertMany(
        Array.from({ length: Math.min(batch, documents - from) }, (_, n) => rowOfOneKb(from + n)),
      );
    }
  });
  add('insertMany, documents', documents / filling, '/s', { name: 'batchedPuts', perOperation: 1 });
  const memory = (when: string) => {
    const { resident, own } = memoryMb(server.process.pid ?? 0);
    add(`memory ${when}`, resident, 'MB');
    add(`memory ${when}, without the mapped file`, own, 'MB');
  };
  memory('after filling');

  let next = documents;
  const insert = () => rows().insertOne(rowOfOneKb((next += 1)));
  const some = (n: number) => (n * 7_919) % documents;
  const find = (n: number) => rows().findOne({ _id: some(n) });
  const page = (n: number) =>
    rows()
      .find({ group: n % 1_000 })
      .sort({ amount: 1 })
      .limit(10)
      .toArray();
  const update = (n: number) => rows().updateOne({ _id: some(n) }, { $set: { amount: n } });
  const transfer = (n: number) =>
    client.withSession((session) =>
      session.withTransaction(async () => {
        await rows().updateOne({ _id: some(n) }, { $inc: { amount: -1 } }, { session });
        await rows().updateOne({ _id: some(n + 1) }, { $inc: { amount: 1 } }, { session });
      }),
    );
  add('insertOne, 1 client', await perSecond(1, measureMs, insert), '/s', { name: 'singlePuts', perOperation: 1 });
  add('insertOne, 32 clients', await perSecond(clients, measureMs, insert), '/s', {
    name: 'concurrentPuts',
    perOperation: 1,
  });
  add('findOne by _id, 1 client', await perSecond(1, measureMs, find), '/s', { name: 'gets', perOperation: 1 });
  add('findOne by _id, 32 clients', await perSecond(clients, measureMs, find), '/s', { name: 'gets', perOperation: 1 });
  add('indexed find and sort of 10, 32 clients', await perSecond(clients, measureMs, page), '/s', {
    name: 'gets',
    perOperation: 10,
  });
  add('updateOne by _id, 1 client', await perSecond(1, measureMs, update), '/s', {
    name: 'singlePuts',
    perOperation: 1,
  });
  add('updateOne by _id, 32 clients', await perSecond(clients, measureMs, update), '/s', {
    name: 'concurrentPuts',
    perOperation: 1,
  });
  add('transaction of two updates, 1 client', await perSecond(1, measureMs, transfer), '/s', {
    name: 'singlePuts',
    perOperation: 1,
  });

  const all = await rows().estimatedDocumentCount();
  add('count without an index', await seconds(() => rows().countDocuments({ text: 'nothing' })), 's', {
    name: 'scanned',
    perOperation: all,
  });
  const grouping = [{ $group: { _id: '$state', sum: { $sum: '$amount' }, n: { $sum: 1 } } }];
  add('$group of all', await seconds(() => rows().aggregate(grouping).toArray()), 's', {
    name: 'scanned',
    perOperation: all,
  });
  memory('at the end');
  await client.close();
  await server.stop();
  add('file', sizeMb(directory), 'MB');

  const began = performance.now();
  server = await startDatabaseServer({ directory });
  client = await MongoClient.connect(server.uri);
  await rows().findOne({ _id: 1 });
  add('start with data to the first answer', (performance.now() - began) / 1_000, 's');
  memory('after a start');
  await client.close();
  await server.stop();
  await removeDirectory(directory);
  return figures;
}
