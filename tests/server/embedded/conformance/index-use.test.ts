import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

/** Names of all stages of a winning plan, the outermost first. */
function stages(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stages);
  if (plan === null || typeof plan !== 'object') return [];
  const { stage, inputStage, inputStages, queryPlan } = plan as Document;
  return [...(stage ? [stage as string] : []), ...stages(queryPlan), ...stages(inputStage), ...stages(inputStages)];
}

/** Names of the indexes of a winning plan. */
function indexes(plan: unknown): string[] {
  return [...JSON.stringify(plan).matchAll(/"indexName":"([^"]+)"/g)].map(([, name]) => name ?? '');
}

describe('explain of a find', () => {
  let orders: Rows;
  beforeAll(async () => {
    orders = await database.collectionWith(
      ...Array.from({ length: 500 }, (_, n) => ({
        _id: n,
        a: n % 50,
        b: n % 7,
        s: `s${n}`,
        t: [n % 3, n % 5],
        d: { x: n },
        on: n % 2 === 0,
      })),
    );
    await orders.createIndex({ a: 1, b: -1 });
    await orders.createIndex({ s: 1 }, { unique: true });
    await orders.createIndex({ t: 1 });
    await orders.createIndex({ 'd.x': 1 });
    await orders.createIndex({ b: 1 }, { partialFilterExpression: { on: true } });
  });

  it.each<[string, Document, string]>([
    ['equality', { s: 's7' }, 's_1'],
    ['equality of a prefix', { a: 3 }, 'a_1_b_-1'],
    ['a range', { a: { $gt: 45 } }, 'a_1_b_-1'],
    ['$in', { s: { $in: ['s1', 's2'] } }, 's_1'],
    ['equality and range', { a: 3, b: { $lt: 4 } }, 'a_1_b_-1'],
    ['an element of an array', { t: 2 }, 't_1'],
    ['an embedded field', { 'd.x': 77 }, 'd.x_1'],
    ['a part of $and', { $and: [{ s: 's9' }, { b: { $gte: 0 } }] }, 's_1'],
    ['a partial index whose condition is met', { b: 3, on: true }, 'b_1'],
    ['a prefix of a string', { s: /^s49/ }, 's_1'],
  ])('%s uses the index', async (_name, filter, index) => {
    const explained = await orders.find(filter).explain('executionStats');
    const plan: unknown = explained.queryPlanner.winningPlan;
    expect(stages(plan)).toContain('IXSCAN');
    expect(indexes(plan)).toEqual([index]);
    const expected = await orders.find(filter).hint({ $natural: 1 }).toArray();
    expect(explained.executionStats.nReturned).toBe(expected.length);
    expect(explained.executionStats.totalDocsExamined).toBeLessThan(500);
    expect(new Set((await orders.find(filter).toArray()).map(({ _id }) => _id))).toEqual(
      new Set(expected.map(({ _id }) => _id)),
    );
  });

  it('a lookup by _id is told as one', async () => {
    const explained = await orders.find({ _id: 7 as never }).explain('executionStats');
    const plan = stages(explained.queryPlanner.winningPlan);
    expect(plan.some((stage) => ['IDHACK', 'EXPRESS_IXSCAN', 'IXSCAN'].includes(stage))).toBe(true);
    expect(explained.executionStats.totalDocsExamined).toBe(1);
  });

  it.each<[string, Document]>([
    ['no condition', {}],
    ['a field without an index', { z: 1 }],
    ['a later field of a compound index', { 'd.y': 1 }],
    ['a partial index whose condition is not met', { b: 3 }],
    ['a regular expression without a prefix', { 'd.y': /7/ }],
  ])('%s scans the collection', async (_name, filter) => {
    const explained = await orders.find(filter).explain();
    expect(stages(explained.queryPlanner.winningPlan)).toContain('COLLSCAN');
  });

  it.each<[string, Document, Record<string, 1 | -1>, boolean]>([
    ['by an index', {}, { s: 1 }, false],
    ['by an index backwards', {}, { s: -1 }, false],
    ['by a compound index', {}, { a: 1, b: -1 }, false],
    ['by a compound index backwards', {}, { a: -1, b: 1 }, false],
    ['by the rest of an index after equality', { a: 3 }, { b: -1 }, false],
    ['by no index', {}, { 'd.y': 1 }, true],
    ['in directions the index does not have', {}, { a: 1, b: 1 }, true],
  ])('a sort %s', async (_name, filter, sort, sorts) => {
    const explained = await orders.find(filter).sort(sort).explain();
    expect(stages(explained.queryPlanner.winningPlan).includes('SORT')).toBe(sorts);
  });

  it('a hint decides', async () => {
    const hinted = await orders.find({ a: 3 }).hint('s_1').explain();
    expect(indexes(hinted.queryPlanner.winningPlan)).toEqual(['s_1']);
    const natural = await orders.find({ a: 3 }).hint({ $natural: 1 }).explain();
    expect(stages(natural.queryPlanner.winningPlan)).toContain('COLLSCAN');
  });

  it('an aggregation that begins with $match uses the index', async () => {
    const explained = await orders.aggregate([{ $match: { s: 's7' } }, { $project: { a: 1 } }]).explain();
    expect(JSON.stringify(explained)).toContain('"indexName":"s_1"');
  });

  it('updates and deletes are explained without being done', async () => {
    const update = { explain: { update: orders.collectionName, updates: [{ q: { s: 's7' }, u: { $set: { z: 1 } } }] } };
    expect(JSON.stringify(await database.db.command(update))).toContain('"indexName":"s_1"');
    const removal = { explain: { delete: orders.collectionName, deletes: [{ q: { s: 's7' }, limit: 1 }] } };
    expect(JSON.stringify(await database.db.command(removal))).toContain('"indexName":"s_1"');
    expect(await orders.countDocuments({ s: 's7', z: { $exists: false } })).toBe(1);
  });
});

describe('indexes stay true', () => {
  it('after updates, replacements and deletes', async () => {
    const collection = await database.collectionWith(...Array.from({ length: 50 }, (_, n) => ({ _id: n, a: n })));
    await collection.createIndex({ a: 1 });
    await collection.updateMany({ a: { $lt: 10 } }, { $inc: { a: 100 } });
    await collection.updateMany({ a: { $gte: 10, $lt: 20 } }, { $unset: { a: '' } });
    await collection.deleteMany({ a: { $gte: 20, $lt: 30 } });
    await collection.replaceOne({ a: 30 }, { a: [1, 2] });
    const ids = async (filter: Document) =>
      (await collection.find(filter).hint({ a: 1 }).sort({ _id: 1 }).toArray()).map(({ _id }) => _id as unknown);
    expect(await ids({ a: { $gte: 100 } })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await ids({ a: null })).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(await ids({ a: { $lt: 30 } })).toEqual([30]);
    expect(await ids({ a: { $gte: 31, $lt: 100 } })).toHaveLength(19);
  });

  it('an index made later knows what is there', async () => {
    const collection = await database.collectionWith(...Array.from({ length: 3_000 }, (_, n) => ({ a: n % 10 })));
    await collection.createIndex({ a: 1 });
    expect(await collection.find({ a: 3 }).hint({ a: 1 }).toArray()).toHaveLength(300);
  });
});
