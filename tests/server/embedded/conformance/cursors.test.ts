import { type Document, Long } from 'mongodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();

describe('cursors', () => {
  let numbers: Rows;
  beforeAll(async () => {
    numbers = await database.collectionWith(
      ...Array.from({ length: 1_000 }, (_, n) => ({ _id: n, n: n % 10, text: 'x'.repeat(100) })),
    );
    await numbers.createIndex({ n: 1 });
  });
  const command = (name: string, more: Document) => database.db.command({ [name]: numbers.collectionName, ...more });

  it('the first batch holds 101 documents', async () => {
    const { cursor } = await command('find', {});
    expect((cursor as Document).firstBatch).toHaveLength(101);
    expect(String((cursor as Document).id)).not.toBe('0');
    await database.db.command({ killCursors: numbers.collectionName, cursors: [(cursor as Document).id] });
  });

  it.each([1, 2, 7, 101, 999, 1_000, 5_000])('batches of %i give everything once', async (batchSize) => {
    const found = await numbers.find({}, { batchSize }).toArray();
    expect(found.map(({ _id }) => _id as unknown)).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
  });

  it('through an index and a sort, too', async () => {
    const found = await numbers
      .find({ n: { $gte: 4 } }, { batchSize: 33 })
      .sort({ n: -1, _id: 1 })
      .toArray();
    expect(found).toHaveLength(600);
    expect(found.slice(0, 2).map(({ _id }) => _id as unknown)).toEqual([9, 19]);
  });

  it('a batch size of zero only makes the cursor', async () => {
    const { cursor } = await command('find', { batchSize: 0 });
    expect((cursor as Document).firstBatch).toEqual([]);
    const next = await database.db.command({
      getMore: (cursor as Document).id as Long,
      collection: numbers.collectionName,
      batchSize: 3,
    });
    expect((next.cursor as Document).nextBatch).toHaveLength(3);
    await database.db.command({ killCursors: numbers.collectionName, cursors: [(cursor as Document).id] });
  });

  it('singleBatch leaves no cursor', async () => {
    const { cursor } = await command('find', { batchSize: 5, singleBatch: true });
    expect((cursor as Document).firstBatch).toHaveLength(5);
    expect(String((cursor as Document).id)).toBe('0');
  });

  it('limit and skip hold over batches', async () => {
    const found = await numbers.find({}, { batchSize: 10 }).skip(5).limit(35).toArray();
    expect(found.map(({ _id }) => _id as unknown)).toEqual(Array.from({ length: 35 }, (_, n) => n + 5));
  });

  it('a killed cursor is gone', async () => {
    const { cursor } = await command('find', { batchSize: 2 });
    const { id } = cursor as { id: Long };
    const killed = await database.db.command({ killCursors: numbers.collectionName, cursors: [id] });
    expect((killed.cursorsKilled as unknown[]).map(String)).toEqual([String(id)]);
    await expect(
      database.db.command({ getMore: Long.fromString(String(id)), collection: numbers.collectionName }),
    ).rejects.toMatchObject({ code: 43 });
  });

  it('an unknown cursor is not found', async () => {
    await expect(
      database.db.command({ getMore: Long.fromNumber(12345), collection: numbers.collectionName }),
    ).rejects.toMatchObject({ code: 43, codeName: 'CursorNotFound' });
    const killed = await database.db.command({
      killCursors: numbers.collectionName,
      cursors: [Long.fromNumber(12345)],
    });
    expect((killed.cursorsNotFound as unknown[]).map(String)).toEqual(['12345']);
  });

  it('a cursor belongs to its collection', async () => {
    const { cursor } = await command('find', { batchSize: 2 });
    const { id } = cursor as { id: Long };
    await expect(
      database.db.command({ getMore: Long.fromString(String(id)), collection: 'other' }),
    ).rejects.toMatchObject({ code: 13 });
    await database.db.command({ killCursors: numbers.collectionName, cursors: [id] });
  });

  it('of an aggregation', async () => {
    const found = await numbers
      .aggregate([{ $match: { n: 3 } }, { $project: { m: { $mod: ['$_id', 100] } } }], { batchSize: 9 })
      .toArray();
    expect(found).toHaveLength(100);
    expect(found[99]).toEqual({ _id: 993, m: 93 });
  });

  it('batches end before 16 MB', async () => {
    const large = await database.collectionWith(
      ...Array.from({ length: 20 }, (_, n) => ({ _id: n, text: 'x'.repeat(1_500_000) })),
    );
    const { cursor } = await database.db.command({ find: large.collectionName, batchSize: 20 });
    expect((cursor as { firstBatch: unknown[] }).firstBatch.length).toBeLessThan(12);
    expect(await large.find({}, { batchSize: 20 }).toArray()).toHaveLength(20);
    await database.db.command({ killCursors: large.collectionName, cursors: [(cursor as Document).id] });
  });

  it('survives writes between its batches', async () => {
    const moving = await database.collectionWith(...Array.from({ length: 300 }, (_, n) => ({ _id: n, n })));
    await moving.createIndex({ n: 1 });
    const cursor = moving.find({ n: { $gte: 0 } }, { batchSize: 20 }).sort({ n: 1 });
    const seen: number[] = [];
    for await (const document of cursor) {
      seen.push(document._id as unknown as number);
      if (seen.length === 50) await moving.deleteMany({ n: { $gte: 100, $lt: 200 } });
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((n) => n < 100)).toHaveLength(100);
    expect(seen.filter((n) => n >= 200)).toHaveLength(100);
  });

  it.each<[string, Document, number]>([
    ['a negative skip', { skip: -1 }, 51024],
    ['a negative batch size', { batchSize: -1 }, 51024],
    ['an unknown field of the command', { funny: 1 }, 40415],
    ['a filter that is no document', { filter: 1 }, 14],
  ])('find refuses %s', async (_name, more, code) => {
    await expect(command('find', more)).rejects.toMatchObject({ code });
  });

  it('a time limit ends a query', async () => {
    const slow = numbers.aggregate(
      [
        {
          $lookup: {
            from: numbers.collectionName,
            pipeline: [{ $match: { $expr: { $gt: ['$_id', 0] } } }, { $group: { _id: '$n', s: { $sum: '$_id' } } }],
            as: 'x',
          },
        },
      ],
      { maxTimeMS: 20 },
    );
    await expect(slow.toArray()).rejects.toMatchObject({ code: 50 });
  });
});
