import { MongoClient } from 'mongodb';
import { expect, it } from 'vitest';
import { Catalog } from '#server/database/embedded/storage/catalog.ts';
import { idRange, indexKey, KIND, rowIdBytes } from '#server/database/embedded/storage/layout.ts';
import { Store } from '#server/database/embedded/storage/store.ts';
import { valueKey } from '#server/database/embedded/values/keys.ts';
import { removeDirectory, runDatabaseProcess, startDatabaseServer } from '#tests/factories/database-server.ts';

it('the check names each index entry that is missing, wrong or too many', { timeout: 120_000 }, async () => {
  const server = await startDatabaseServer();
  const client = await MongoClient.connect(server.uri);
  const rows = client.db('check').collection<{ _id: number; n: number; tags: number[] }>('rows');
  await rows.createIndexes([{ key: { n: 1 }, unique: true }, { key: { tags: -1 } }]);
  await rows.insertMany([1, 2, 3, 4].map((n) => ({ _id: n, n, tags: [n, n + 1] })));
  await client.close();
  await server.stop();
  const { directory } = server;
  expect(await runDatabaseProcess(['--check', directory])).toEqual({ code: 0, output: '' });

  const store = Store.open(directory);
  const catalog = new Catalog();
  catalog.load(store.live);
  const [, unique, tags] = catalog.existing('check.rows').indexes;
  await store.write((kv) => {
    kv.remove(indexKey(unique!.id, valueKey(1)));
    kv.put(indexKey(unique!.id, valueKey(2)), rowIdBytes(3));
    kv.put(indexKey(unique!.id, valueKey(9)), rowIdBytes(77));
    const [last] = kv.range({ ...idRange(KIND.index, tags!.id), reverse: true, limit: 1 });
    kv.remove(last!.key);
    kv.put(indexKey(tags!.id, valueKey(9), 4), Buffer.alloc(0));
  });
  await store.close();
  const { code, output } = await runDatabaseProcess(['--check', directory]);
  expect(code).toBe(1);
  expect(output.trim().split('\n').sort()).toEqual([
    'check.rows index n_1: an entry without its document, row 3',
    'check.rows index n_1: an entry without its document, row 77',
    'check.rows index n_1: no entry for row 1',
    'check.rows index n_1: no entry for row 2',
    'check.rows index tags_-1: an entry without its document, row 4',
    'check.rows index tags_-1: no entry for row 1',
  ]);
  await removeDirectory(directory);
});
