import { Decimal128, Double, Int32, Long, ObjectId } from 'bson';
import mongoose from 'mongoose';
import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '#server/database/restore-backup';
import { writeBackup } from '#server/database/write-backup';
import { temporaryFolder } from '#tests/factories/portal-process';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const EXACT = { promoteValues: false, promoteLongs: false, bsonRegExp: true };
const all = (name: string) => mongoose.connection.collection(name).find({}, EXACT).sort({ _id: 1 }).toArray();

async function empty(): Promise<void> {
  await mongoose.connection.dropDatabase();
}

beforeEach(async () => {
  await empty();
  const things = mongoose.connection.collection('things');
  await things.createIndex(
    { kind: 1, at: -1 },
    { name: 'by-kind', unique: true, partialFilterExpression: { kind: { $exists: true } } },
  );
  await things.insertMany([
    {
      _id: new ObjectId(),
      kind: 'numbers',
      int: new Int32(1),
      double: new Double(1),
      long: Long.fromNumber(1),
      decimal: new Decimal128('1.10'),
    },
    {
      _id: new ObjectId(),
      kind: 'others',
      at: new Date(0),
      nothing: null,
      text: 'ýazgy',
      bytes: randomBytes(40),
      list: [1, { a: 2 }],
    },
  ] as never);
  await mongoose.connection.collection('more').insertMany(Array.from({ length: 1_200 }, (_, index) => ({ index })));
});

describe('a backup', () => {
  it('comes back exactly: documents, types and indexes', async () => {
    const file = join(temporaryFolder(), 'backup');
    const before = { things: await all('things'), more: await all('more') };
    const summary = await writeBackup(file, new Date());
    expect(summary).toMatchObject({ collections: 2, documents: 1_202 });
    expect(statSync(file).mode & 0o777).toBe(0o600);

    await empty();
    await restoreBackup(file);
    expect(await all('things')).toEqual(before.things);
    expect(await all('more')).toEqual(before.more);
    const index = (await mongoose.connection.collection('things').listIndexes().toArray()).find(
      ({ name }) => name === 'by-kind',
    );
    expect(index).toMatchObject({
      key: { kind: 1, at: -1 },
      unique: true,
      partialFilterExpression: { kind: { $exists: true } },
    });
  });

  it('is of one instant while others write: what belongs together is there together', async () => {
    const pairs = ['left', 'right'].map((name) => mongoose.connection.collection<{ _id: number }>(name));
    await Promise.all(pairs.map((side) => side.insertOne({ _id: -1 })));
    let writing = true;
    const writer = (async () => {
      for (let _id = 0; writing; _id += 1) {
        await mongoose.connection.transaction(async (session) => {
          for (const side of pairs) await side.insertOne({ _id }, { session });
        });
      }
    })();
    const file = join(temporaryFolder(), 'backup');
    await writeBackup(file, new Date());
    writing = false;
    await writer;
    await empty();
    await restoreBackup(file);
    expect(await all('left')).toEqual(await all('right'));
  });

  it('is not restored into a database that holds something', async () => {
    const file = join(temporaryFolder(), 'backup');
    await writeBackup(file, new Date());
    await expect(restoreBackup(file)).rejects.toThrow('not empty');
    expect(await mongoose.connection.collection('more').countDocuments()).toBe(1_200);
  });

  it.each([
    ['cut off', (file: string) => truncateSync(file, statSync(file).size - 9), /cut off|altered/],
    ['altered', (file: string) => writeFileSync(file, gzipSync(altered(gunzipSync(readFileSync(file))))), /altered/],
    ['something else', (file: string) => writeFileSync(file, 'no backup'), /no backup/],
  ])('that is %s is refused before anything is written', async (_what, spoil, message) => {
    const file = join(temporaryFolder(), 'backup');
    await writeBackup(file, new Date());
    await empty();
    spoil(file);
    await expect(restoreBackup(file)).rejects.toThrow(message);
    expect(await mongoose.connection.listCollections()).toEqual([]);
  });
});

function altered(bytes: Buffer): Buffer {
  const at = bytes.indexOf('ýazgy');
  bytes.write('X', at);
  return bytes;
}
