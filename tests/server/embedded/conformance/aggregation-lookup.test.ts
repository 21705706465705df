import type { Document } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe.each([
  ['without an index', false],
  ['with an index', true],
])('$lookup %s', (_case, indexed) => {
  let orders: Rows;
  let inventory: Rows;
  beforeAll(async () => {
    orders = await database.collectionWith(
      { _id: 1, item: 'almonds', price: 12, quantity: 2 },
      { _id: 2, item: 'pecans', price: 20, quantity: 1 },
      { _id: 3 },
      { _id: 4, item: ['pecans', 'bread'] },
    );
    inventory = await database.collectionWith(
      { _id: 1, sku: 'almonds', instock: 120 },
      { _id: 2, sku: 'bread', instock: 80 },
      { _id: 4, sku: 'pecans', instock: 70 },
      { _id: 5, sku: null },
      { _id: 6 },
    );
    if (indexed) await inventory.createIndex({ sku: 1 });
  });

  const ids = async (stage: Document) =>
    (
      await orders
        .aggregate([{ $lookup: { from: inventory.collectionName, as: 'found', ...stage } }, { $sort: { _id: 1 } }])
        .toArray()
    ).map(({ found }) => (found as Document[]).map(({ _id }) => _id as unknown));

  it('by equal fields; missing is null, arrays are taken apart', async () => {
    expect(await ids({ localField: 'item', foreignField: 'sku' })).toEqual([[1], [4], [5, 6], [2, 4]]);
  });

  it('with a pipeline and let', async () => {
    const pipeline = [
      { $match: { $expr: { $and: [{ $eq: ['$sku', '$$item'] }, { $gte: ['$instock', '$$quantity'] }] } } },
      { $project: { _id: 1 } },
    ];
    expect(await ids({ let: { item: '$item', quantity: '$quantity' }, pipeline })).toEqual([[1], [4], [6], []]);
  });

  it('with fields and a pipeline', async () => {
    const pipeline = [{ $match: { instock: { $gt: 75 } } }, { $project: { _id: 1 } }];
    expect(await ids({ localField: 'item', foreignField: 'sku', pipeline })).toEqual([[1], [], [], [2]]);
  });

  it('without a condition', async () => {
    expect(await ids({ pipeline: [{ $match: { sku: 'bread' } }] })).toEqual([[2], [2], [2], [2]]);
  });

  it('of what does not exist', async () => {
    const found = await orders
      .aggregate([
        { $match: { _id: 1 } },
        { $lookup: { from: 'not_there', localField: 'item', foreignField: 'x', as: 'f.g' } },
        { $project: { f: 1 } },
      ])
      .toArray();
    expect(found).toEqual([{ _id: 1, f: { g: [] } }]);
  });

  it('followed by $unwind', async () => {
    const found = await orders
      .aggregate([
        { $match: { _id: 1 } },
        { $lookup: { from: inventory.collectionName, localField: 'item', foreignField: 'sku', as: 's' } },
        { $unwind: '$s' },
        { $project: { left: { $subtract: ['$s.instock', '$quantity'] } } },
      ])
      .toArray();
    expect(found).toEqual([{ _id: 1, left: 118 }]);
  });

  it('inside a $lookup', async () => {
    const pipeline = [
      { $lookup: { from: orders.collectionName, localField: 'sku', foreignField: 'item', as: 'back' } },
      { $project: { n: { $size: '$back' } } },
    ];
    const found = await orders
      .aggregate([
        { $match: { _id: 1 } },
        { $lookup: { from: inventory.collectionName, localField: 'item', foreignField: 'sku', pipeline, as: 's' } },
        { $project: { s: 1 } },
      ])
      .toArray();
    expect(found).toEqual([{ _id: 1, s: [{ _id: 1, n: 1 }] }]);
  });
});

describe('$graphLookup', () => {
  let employees: Rows;
  beforeAll(async () => {
    employees = await database.collectionWith(
      { _id: 1, name: 'Dev' },
      { _id: 2, name: 'Eliot', boss: 'Dev' },
      { _id: 3, name: 'Ron', boss: 'Eliot' },
      { _id: 4, name: 'Andrew', boss: 'Eliot' },
      { _id: 5, name: 'Asya', boss: 'Ron' },
    );
  });

  const chain = async (more: Document) => {
    const stage = {
      from: employees.collectionName,
      startWith: '$boss',
      connectFromField: 'boss',
      connectToField: 'name',
      as: 'above',
      ...more,
    };
    const [found] = await employees.aggregate([{ $match: { _id: 5 } }, { $graphLookup: stage }]).toArray();
    return (found?.above as Document[]).map(({ name }) => name as string).sort();
  };

  it('follows the chain', async () => {
    expect(await chain({})).toEqual(['Dev', 'Eliot', 'Ron']);
  });

  it('to a depth', async () => {
    expect(await chain({ maxDepth: 1, depthField: 'depth' })).toEqual(['Eliot', 'Ron']);
  });

  it('where a condition holds', async () => {
    expect(await chain({ restrictSearchWithMatch: { name: { $ne: 'Eliot' } } })).toEqual(['Ron']);
  });
});
