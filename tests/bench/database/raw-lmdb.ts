import { join } from 'node:path';
import { serialize } from 'bson';
import * as lmdb from 'lmdb';
import { perSecond, rowOfOneKb, seconds } from './pace.ts';

/** What lmdb itself does on this machine at this hour: the measure of all figures beside it. */
export interface RawPace {
  singlePuts: number;
  concurrentPuts: number;
  batchedPuts: number;
  gets: number;
  scanned: number;
}

const measureMs = 3_000;

/** Measures durable puts (one after another, 32 at once, in one transaction), gets and a scan of 1 KB values. */
export async function measureRawLmdb(directory: string): Promise<RawPace> {
  const database = lmdb.open<Buffer, Buffer>({
    path: join(directory, 'raw.mdb'),
    keyEncoding: 'binary',
    encoding: 'binary',
  });
  const rows = 20_000;
  const key = (n: number) => {
    const bytes = Buffer.alloc(8);
    bytes.writeDoubleBE(n);
    return bytes;
  };
  const value = Buffer.from(serialize(rowOfOneKb(1)));
  const batch = await seconds(async () => {
    await database.transaction(() => {
      for (let n = 0; n < rows; n += 1) void database.put(key(n), value);
    });
    await database.flushed;
  });
  const durable = async (n: number) => {
    await database.put(key(rows + n), value);
    await database.flushed;
  };
  const singlePuts = await perSecond(1, measureMs, durable);
  const concurrentPuts = await perSecond(32, measureMs, durable);
  let got = 0;
  const reading = await seconds(async () => {
    for (let n = 0; n < 200_000; n += 1) got += database.get(key((n * 7_919) % rows))?.length ?? 0;
    await Promise.resolve();
  });
  let scanned = 0;
  const scanning = await seconds(async () => {
    for (const entry of database.getRange({})) scanned += entry.value.length > 0 ? 1 : 0;
    await Promise.resolve();
  });
  await database.close();
  if (got === 0) throw new Error('lmdb gave nothing back');
  return {
    singlePuts,
    concurrentPuts,
    batchedPuts: rows / batch,
    gets: 200_000 / reading,
    scanned: scanned / scanning,
  };
}
