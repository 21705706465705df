import { type Collection, type Document, MongoClient, ObjectId } from 'mongodb';

/** What the server has acknowledged, and what a reader must therefore find. */
export interface Acknowledged {
  inserted: ObjectId[];
  /** By account, the highest value that an update has reported. */
  counted: Map<number, number>;
  /** Numbers of transactions whose commit was acknowledged. */
  pairs: number[];
  deleted: ObjectId[];
  files: { id: ObjectId; parts: number }[];
}

export const emptyRecord = (): Acknowledged => ({
  inserted: [],
  counted: new Map(),
  pairs: [],
  deleted: [],
  files: [],
});

const writers = 8;
let numbers = 0;

/** Writes of every kind until the server is gone; records an effect only after its acknowledgement. */
export async function writeUntilTheEnd(uri: string, record: Acknowledged): Promise<void> {
  // why: a retry by the driver would hide which write was acknowledged when the server went away.
  const client = new MongoClient(uri, { retryWrites: false, serverSelectionTimeoutMS: 500, maxPoolSize: writers * 2 });
  const database = client.db('crash');
  const rows = database.collection('rows');
  const counters = database.collection<{ _id: number; n: number }>('counters');
  const [left, right] = [database.collection('left'), database.collection('right')];

  const insert = async () => {
    const _id = new ObjectId();
    await rows.insertOne({
      _id,
      group: numbers % 7,
      tags: [numbers % 3, numbers % 5],
      text: 'x'.repeat(numbers % 900),
    });
    record.inserted.push(_id);
  };
  const count = async (at: number) => {
    const found = await counters.findOneAndUpdate(
      { _id: at },
      { $inc: { n: 1 } },
      { upsert: true, returnDocument: 'after' },
    );
    if (found) record.counted.set(at, Math.max(found.n, record.counted.get(at) ?? 0));
  };
  const pair = async () => {
    const number = (numbers += 1);
    await client.withSession(async (session) => {
      session.startTransaction({ writeConcern: { w: 'majority', j: true } });
      await left.insertOne({ number, amount: number }, { session });
      await right.insertMany(
        [
          { number, amount: -number },
          { number, amount: 0 },
        ],
        { session },
      );
      await left.updateOne({ number }, { $set: { done: true } }, { session });
      await session.commitTransaction();
    });
    record.pairs.push(number);
  };
  const remove = async () => {
    const found = await rows.findOneAndDelete({ group: numbers % 7 }, { sort: { _id: 1 } });
    if (found) record.deleted.push(found._id);
  };
  const many = async () => {
    const id = new ObjectId();
    const parts = 5;
    await database
      .collection('parts')
      .insertMany(Array.from({ length: parts }, (_, n) => ({ file: id, n, data: Buffer.alloc(500) })));
    record.files.push({ id, parts });
  };
  const work: ((turn: number) => Promise<void>)[] = [insert, insert, (turn) => count(turn % 5), pair, many, remove];

  const writer = async (which: number) => {
    for (let turn = which; ; turn += 1) {
      numbers += 1;
      await work[turn % work.length]!(turn);
    }
  };
  const indexer = async () => {
    for (;;) await rows.dropIndex(await rows.createIndex({ tags: 1, text: 1 }));
  };
  await Promise.allSettled([indexer(), ...Array.from({ length: writers }, (_, which) => writer(which))]);
  await client.close();
}

export async function prepareLoad(uri: string): Promise<void> {
  const client = await MongoClient.connect(uri);
  const database = client.db('crash');
  await database
    .collection('rows')
    .createIndexes([{ key: { group: 1, _id: 1 } }, { key: { tags: 1 } }, { key: { text: -1 }, sparse: true }]);
  await database.collection('left').createIndex({ number: 1 }, { unique: true });
  await database.collection('right').createIndex({ number: 1 });
  await database.collection('parts').createIndex({ file: 1, n: 1 }, { unique: true });
  await client.close();
}

const idsOf = async (collection: Collection) =>
  new Set((await collection.find({}, { projection: { _id: 1 } }).toArray()).map(({ _id }) => String(_id)));

/** Compares the database with the record; one readable line for each loss or half transaction. */
export async function losses(uri: string, record: Acknowledged): Promise<string[]> {
  const client = await MongoClient.connect(uri);
  const database = client.db('crash');
  const problems: string[] = [];
  const rows = await idsOf(database.collection('rows'));
  const gone = new Set(record.deleted.map(String));
  // why: a delete may be done without having been acknowledged, but at most one for each writer and round is so.
  const missing = record.inserted.filter((id) => !rows.has(String(id)) && !gone.has(String(id)));
  if (missing.length > writers) problems.push(`${missing.length} rows are missing`);
  record.deleted.push(...missing);
  for (const id of record.deleted) if (rows.has(String(id))) problems.push(`deleted row ${String(id)} is back`);
  for (const { _id, n } of await database.collection<{ _id: number; n: number }>('counters').find().toArray()) {
    const least = record.counted.get(_id) ?? 0;
    if (n < least || n > least + writers) problems.push(`counter ${_id} is ${n}, acknowledged were ${least}`);
    record.counted.set(_id, n);
  }
  const sides = async (name: string) => {
    const groups = await database
      .collection(name)
      .aggregate([{ $group: { _id: '$number', n: { $sum: 1 }, done: { $max: '$done' } } }])
      .toArray();
    return new Map(groups.map((group) => [group._id as number, group]));
  };
  const [left, right]: Map<number, Document>[] = [await sides('left'), await sides('right')];
  for (const number of record.pairs) if (!left!.has(number)) problems.push(`transaction ${number} is missing`);
  for (const [number, { n, done }] of left!)
    if (n !== 1 || !done || right!.get(number)?.n !== 2) problems.push(`transaction ${number} is half there`);
  for (const number of right!.keys()) if (!left!.has(number)) problems.push(`transaction ${number} is half there`);
  const counted = await database
    .collection('parts')
    .aggregate([{ $group: { _id: '$file', n: { $sum: 1 } } }])
    .toArray();
  const partsOf = new Map(counted.map(({ _id, n }) => [String(_id), n as number]));
  for (const { id, parts } of record.files) {
    const found = partsOf.get(String(id)) ?? 0;
    if (found !== parts) problems.push(`${found} of ${parts} parts of ${String(id)} are there`);
  }
  await client.close();
  return problems;
}
