import { Binary, type Document, Long, ObjectId, UUID } from 'bson';
import { message, query } from './database-wire.ts';

/** Random numbers in [0, 1) that a seed repeats (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const lsid = { id: new UUID() };

/** Requests as drivers send them, from which the mutations start. */
const requests: (() => Buffer)[] = [
  () => query({ ismaster: 1, helloOk: true, client: { driver: { name: 'x', version: '1' } } }),
  () => message({ hello: 1, $db: 'admin' }),
  () =>
    message({
      insert: 'f',
      documents: [
        { _id: new ObjectId(), a: 1, b: 'text', c: [1, 2, { d: 1 }], e: new Date(), f: new Binary(new Uint8Array(9)) },
      ],
      $db: 'fuzz',
    }),
  () => message({ insert: 'f', ordered: false, $db: 'fuzz' }, { sequences: { documents: [{ a: 1 }, { a: 2 }] } }),
  () =>
    message({
      update: 'f',
      updates: [{ q: { a: 1 }, u: { $inc: { a: 1 }, $push: { c: { $each: [1], $slice: -3 } } }, upsert: true }],
      lsid,
      txnNumber: Long.fromNumber(1),
      $db: 'fuzz',
    }),
  () => message({ delete: 'f', deletes: [{ q: { a: { $gt: 5 } }, limit: 1 }], $db: 'fuzz' }, { checksum: true }),
  () =>
    message({
      find: 'f',
      filter: { a: { $in: [1, 2] }, $or: [{ b: /x/i }, { c: { $elemMatch: { $gt: 1 } } }] },
      sort: { a: 1 },
      limit: 3,
      batchSize: 2,
      $db: 'fuzz',
    }),
  () => message({ getMore: Long.fromNumber(42), collection: 'f', $db: 'fuzz' }),
  () =>
    message({
      aggregate: 'f',
      pipeline: [
        { $match: { a: 1 } },
        { $group: { _id: '$b', n: { $sum: '$a' } } },
        { $sort: { n: -1 } },
        { $limit: 5 },
      ],
      cursor: {},
      $db: 'fuzz',
    }),
  () =>
    message({
      findAndModify: 'f',
      query: { a: 1 },
      update: { $set: { 'c.$[x]': 2 } },
      arrayFilters: [{ x: 1 }],
      new: true,
      $db: 'fuzz',
    }),
  () => message({ createIndexes: 'f', indexes: [{ key: { a: 1 }, name: 'a_1' }], $db: 'fuzz' }),
  () => message({ commitTransaction: 1, lsid, txnNumber: Long.fromNumber(2), autocommit: false, $db: 'admin' }),
  () => message({ count: 'f', query: { a: { $exists: true } }, $db: 'fuzz' }),
  () => message({ distinct: 'f', key: 'c', query: nested(40), $db: 'fuzz' }),
];

function nested(levels: number): Document {
  return levels === 0 ? {} : { $and: [nested(levels - 1)] };
}

const interesting = [0, 1, 0x7f, 0x80, 0xff];

/** One request with one to four random changes: bits, bytes, lengths, pieces cut out, doubled or put in. */
export function mutated(random: () => number): Buffer {
  const below = (limit: number) => Math.floor(random() * limit);
  let bytes = requests[below(requests.length)]!();
  for (let changes = 1 + below(4); changes > 0; changes -= 1) {
    const at = below(bytes.length);
    switch (below(8)) {
      case 0:
        bytes[at] = bytes[at]! ^ (1 << below(8));
        break;
      case 1:
        bytes[at] = interesting[below(interesting.length)]!;
        break;
      case 2:
        bytes[at] = below(256);
        break;
      case 3:
        bytes.writeInt32LE(
          [0, -1, 4, 2_147_483_647, bytes.length, 17_000_000][below(6)]!,
          Math.min(at, bytes.length - 4),
        );
        break;
      case 4:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(at + 1 + below(8), bytes.length))]);
        break;
      case 5:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + 1 + below(16)), bytes.subarray(at)]);
        break;
      case 6:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(Array.from({ length: 1 + below(8) }, () => below(256))),
          bytes.subarray(at),
        ]);
        break;
      default:
        bytes = bytes.subarray(0, Math.max(at, 4));
    }
    if (bytes.length < 4) return Buffer.alloc(16, 1);
  }
  // why: mostly the length is put right again, so that what is behind it is read as well.
  if (random() < 0.75) bytes.writeInt32LE(bytes.length, 0);
  return bytes;
}
