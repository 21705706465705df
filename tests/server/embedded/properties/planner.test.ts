import fc from 'fast-check';
import type { Document, IndexSpecification } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { type Row, type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
const numRuns = Number(process.env.DATABASE_PLANNER_RUNS ?? 60);
const queriesPerCollection = 15;

const plain = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom('', 'a', 'ab', 'b') },
  fc.constantFrom(null, true, false),
  fc.constantFrom(1.5, -1, NaN),
  fc.constantFrom(new Date(0), new Date(9)),
  fc.constantFrom({}, { x: 1 }, { x: 2, y: 1 }),
);
const stored = fc.oneof({ weight: 3, arbitrary: plain }, fc.array(plain, { maxLength: 3 }), fc.constant([[1, 2], 3]));
const embedded = fc.oneof(
  fc.record({ x: stored, y: plain }, { requiredKeys: [] }),
  fc.array(fc.record({ x: plain, y: plain }, { requiredKeys: [] }), { maxLength: 3 }),
  plain,
);
const rows: fc.Arbitrary<Document> = fc.record({ a: stored, b: plain, c: stored, d: embedded }, { requiredKeys: [] });

const direction = fc.constantFrom<1 | -1>(1, -1);
const field = fc.constantFrom('a', 'b', 'c', 'd.x', 'd.y', 'd');
const keys = fc.uniqueArray(fc.tuple(field, direction), { minLength: 1, maxLength: 3, selector: ([name]) => name });
const indexes = fc.array(
  fc.record({
    keys,
    options: fc.constantFrom<Document>(
      {},
      {},
      {},
      { sparse: true },
      { partialFilterExpression: { b: { $gte: 1 } } },
      { partialFilterExpression: { a: { $exists: true } } },
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

const comparison: fc.Arbitrary<Document> = fc.oneof(
  fc
    .tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), stored)
    .map(([name, value]) => ({ [name]: value })),
  fc
    .tuple(fc.constantFrom('$gt', '$gte'), plain, fc.constantFrom('$lt', '$lte'), plain)
    .map(([low, from, high, to]) => ({ [low]: from, [high]: to })),
  fc
    .tuple(fc.constantFrom('$in', '$nin'), fc.array(plain, { maxLength: 3 }))
    .map(([name, values]) => ({ [name]: values })),
  fc.boolean().map(($exists) => ({ $exists })),
  fc.constantFrom({ $size: 1 }, { $type: 'number' }, { $regex: '^a' }, { $type: 'array' }, { $mod: [2, 0] }),
  fc.array(plain, { minLength: 1, maxLength: 2 }).map(($all) => ({ $all })),
  fc.integer({ min: 0, max: 4 }).map((value) => ({ $elemMatch: { $gte: value, $lt: value + 2 } })),
  fc.integer({ min: 0, max: 4 }).map((value) => ({ $not: { $gt: value } })),
);
const condition: fc.Arbitrary<Document> = fc.oneof(
  fc.tuple(field, comparison).map(([name, value]) => ({ [name]: value })),
  fc.tuple(field, plain).map(([name, value]) => ({ [name]: value })),
  fc.tuple(plain, plain).map(([x, y]) => ({ d: { $elemMatch: { x, y } } })),
);
const filter: fc.Arbitrary<Document> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(condition, condition).map(([one, two]) => ({ ...one, ...two })) },
  condition,
  fc.tuple(condition, condition).map((both) => ({ $and: both })),
  fc.tuple(condition, condition, condition).map(([one, two, three]) => ({ ...one, $or: [two, three] })),
  fc.tuple(condition, condition).map((both) => ({ $nor: both })),
);
const query = fc.record({
  filter,
  sort: fc.option(keys, { nil: undefined }),
  skip: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 0, max: 5 }),
});

interface Query {
  filter: Document;
  sort: [string, 1 | -1][] | undefined;
  skip: number;
  limit: number;
}

async function answer(
  collection: Rows,
  { filter: what, sort, skip, limit }: Query,
  hint?: Document,
): Promise<unknown[]> {
  // why: _id last makes the order of the answer one, so that skip and limit can be compared, too.
  const order = new Map<string, 1 | -1>([...(sort ?? []), ['_id', 1]]);
  const found = await collection
    .find(what, { projection: { _id: 1 }, sort: order, skip, limit, ...(hint ? { hint } : {}) })
    .toArray();
  return found.map(({ _id }) => _id);
}

describe('a query', () => {
  it('answers the same through any index as by a scan of everything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rows, { maxLength: 25 }),
        indexes,
        fc.array(query, { minLength: queriesPerCollection, maxLength: queriesPerCollection }),
        async (documents, specifications, queries) => {
          const collection = await database.collectionWith();
          const refused = new Set<number>();
          for (const { keys: fields, options } of specifications) {
            await collection
              .createIndex(new Map<string, 1 | -1>(fields) as IndexSpecification, {
                ...options,
                name: `${fields.join()}${JSON.stringify(options)}`,
              })
              .catch((error: { code: number }) => {
                // why: chance may make the same index with other options.
                expect([85, 86]).toContain(error.code);
              });
          }
          for (const [_id, document] of documents.entries()) {
            const row: Row = { ...document, _id };
            await collection.insertOne(row).catch((error: { code: number }) => {
              expect(error.code).toBe(171);
              refused.add(_id);
            });
          }
          expect(await collection.countDocuments()).toBe(documents.length - refused.size);
          for (const one of queries) {
            const scanned = await answer(collection, one, { $natural: 1 });
            expect({ one, ids: await answer(collection, one) }).toEqual({ one, ids: scanned });
            if (!one.skip && !one.limit) expect(await collection.countDocuments(one.filter)).toBe(scanned.length);
          }
          await collection.drop();
        },
      ),
      { numRuns },
    );
  }, 600_000);
});
