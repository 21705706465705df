import { describe, expect, it } from 'vitest';
import { type Row, type Rows, useDatabase } from '#tests/factories/database-fixture.ts';

const database = useDatabase();
const many = 20_000;
const patience = { timeout: 120_000 };

async function filled(
  document: (i: number) => Row = (i) => ({ _id: i, n: i, text: 'x'.repeat(200) }),
  count = many,
): Promise<Rows> {
  const rows = await database.collectionWith();
  for (let from = 0; from < count; from += 10_000)
    await rows.insertMany(Array.from({ length: 10_000 }, (_, i) => document(from + i)));
  return rows;
}

/** Does something again and again until an index is made; answers how often, the part of the time that the longest took, and what became of the index. */
async function meanwhile(
  building: Promise<string>,
  work: (i: number) => Promise<unknown>,
): Promise<{ times: number; longest: number; outcome: PromiseSettledResult<string> }> {
  let settled: PromiseSettledResult<string> | undefined;
  void Promise.allSettled([building]).then(([outcome]) => (settled = outcome));
  const begin = performance.now();
  const waits: number[] = [];
  while (!settled) {
    const sent = performance.now();
    await work(waits.length);
    waits.push(performance.now() - sent);
  }
  return { times: waits.length, longest: Math.max(...waits) / (performance.now() - begin), outcome: settled };
}

const names = async (rows: Rows) => (await rows.indexes()).map(({ name }) => name);

describe('while an index over many documents is being made', patience, () => {
  it('others are answered', async () => {
    const rows = await filled();
    const { longest, outcome } = await meanwhile(rows.createIndex({ n: 1 }), async (i) => {
      expect(await database.db.command({ ping: 1 })).toMatchObject({ ok: 1 });
      expect(await rows.findOne({ _id: (i * 7) % many })).toMatchObject({ n: (i * 7) % many });
    });
    expect(outcome.status).toBe('fulfilled');
    expect(longest).toBeLessThan(0.5);
    expect(
      await rows
        .find({ n: { $gte: 0 } })
        .hint('n_1')
        .toArray(),
    ).toHaveLength(many);
  });

  it('it holds what is written meanwhile, and nothing that went', async () => {
    const rows = await filled();
    const { times, outcome } = await meanwhile(rows.createIndex({ n: 1 }, { unique: true }), async (i) => {
      const at = (i * 7919) % (many / 2);
      await rows.insertOne({ _id: many + i, n: many + i });
      await rows.updateOne({ _id: at }, { $set: { n: -1 - at } });
      await rows.updateOne({ _id: at }, { $set: { text: 'the key stays' } });
      await rows.deleteOne({ _id: many - 1 - ((i * 7919) % (many / 2)) });
      await rows.updateOne({ _id: many + i }, { $set: { n: [2 * many + i, 3 * many + i] } });
    });
    expect(outcome.status).toBe('fulfilled');
    expect(times).toBeGreaterThan(0);
    const all = await rows.find({}).sort({ _id: 1 }).toArray();
    const byIndex = await rows
      .find({ n: { $gt: -10 * many } })
      .hint('n_1')
      .sort({ _id: 1 })
      .toArray();
    expect(byIndex).toEqual(all);
    for (const { _id, n } of all.slice(-times)) {
      expect(
        await rows
          .find({ n: (n as number[])[1] })
          .hint('n_1')
          .toArray(),
      ).toMatchObject([{ _id }]);
      expect(
        await rows
          .find({ n: _id as number })
          .hint('n_1')
          .toArray(),
      ).toEqual([]);
    }
  });

  it('a transaction keeps what it read, and its writes are in the index', async () => {
    const rows = await filled();
    let committed = 0;
    const { outcome } = await meanwhile(rows.createIndex({ n: 1 }, { unique: true }), (i) =>
      database.client.withSession((session) =>
        session.withTransaction(async () => {
          await rows.updateOne({ _id: i }, { $set: { n: -1 - i } }, { session });
          await rows.updateOne({ _id: many - 1 - i }, { $set: { n: i } }, { session });
          expect(await rows.findOne({ n: i }, { session })).toMatchObject({ _id: many - 1 - i });
          committed = i + 1;
        }),
      ),
    );
    expect(outcome.status).toBe('fulfilled');
    expect(committed).toBeGreaterThan(0);
    for (let i = 0; i < committed; i += 1) {
      expect(await rows.find({ n: i }).hint('n_1').toArray()).toMatchObject([{ _id: many - 1 - i }]);
      expect(
        await rows
          .find({ n: -1 - i })
          .hint('n_1')
          .toArray(),
      ).toMatchObject([{ _id: i }]);
    }
    expect(
      await rows
        .find({ n: { $gt: -2 * many } })
        .hint('n_1')
        .toArray(),
    ).toHaveLength(many);
  });

  it('nobody uses it before it is made, and the same wish waits for it', async () => {
    const rows = await filled();
    const first = rows.createIndex({ n: 1 });
    let stages: unknown[] = [];
    const { outcome } = await meanwhile(first, async () => {
      const plan = await rows.find({ n: 5 }).explain('queryPlanner');
      stages.push((plan as { queryPlanner: unknown }).queryPlanner);
      expect(await rows.find({ n: 5 }).toArray()).toHaveLength(1);
    });
    expect(outcome.status).toBe('fulfilled');
    stages = stages.slice(0, -1);
    expect(stages.filter((stage) => JSON.stringify(stage).includes('IXSCAN'))).toEqual([]);
    const second = rows.createIndex({ text: 1 });
    await Promise.all([
      second,
      rows.createIndex({ text: 1 }).then(() => rows.find({ text: 'y' }).hint('text_1').toArray()),
    ]);
    expect(await names(rows)).toEqual(['_id_', 'n_1', 'text_1']);
  });
});

describe('the making of a unique index fails', patience, () => {
  it('on a duplicate at the very end, and leaves none', async () => {
    const rows = await filled((i) => ({ _id: i, n: i === many - 1 ? 0 : i }));
    const { longest, outcome } = await meanwhile(rows.createIndex({ n: 1 }, { unique: true }), (i) =>
      rows.findOne({ _id: i }),
    );
    expect(longest).toBeLessThan(0.5);
    expect(outcome).toMatchObject({ reason: { code: 11000, keyPattern: { n: 1 }, keyValue: { n: 0 } } });
    expect(await names(rows)).toEqual(['_id_']);
    await rows.insertOne({ _id: many, n: 1 });
    await rows.deleteMany({ n: { $in: [0, 1] } });
    await rows.createIndex({ n: 1 }, { unique: true });
    expect(
      await rows
        .find({ n: { $gte: 0 } })
        .hint('n_1')
        .toArray(),
    ).toHaveLength(many - 3);
  });

  it('on a duplicate that is written meanwhile, or the write fails', async () => {
    for (const at of [0, many - 1]) {
      const rows = await filled((i) => ({ _id: i, n: i }));
      let refused = 0;
      const { outcome } = await meanwhile(rows.createIndex({ n: 1 }, { unique: true }), (i) =>
        i > 0
          ? rows.findOne({ _id: i })
          : rows.insertOne({ _id: -1, n: at }).catch((error: unknown) => {
              expect(error).toMatchObject({ code: 11000 });
              refused += 1;
            }),
      );
      const holders = await rows.find({ n: at }).toArray();
      expect(holders).toHaveLength(2 - refused);
      if (refused === 0) expect(outcome).toMatchObject({ reason: { code: 11000, keyValue: { n: at } } });
      expect(await names(rows)).toEqual(refused === 0 ? ['_id_'] : ['_id_', 'n_1']);
    }
  });

  it('not on a duplicate that goes before it is met: the other one stays in the index', async () => {
    const rows = await filled((i) => ({ _id: i, n: i }));
    const { outcome } = await meanwhile(rows.createIndex({ n: 1 }, { unique: true }), async (i) => {
      if (i > 0) return rows.findOne({ _id: i });
      await rows.bulkWrite([
        { insertOne: { document: { _id: -1, n: many - 1 } } },
        { deleteOne: { filter: { _id: many - 1 } } },
      ]);
    });
    if (outcome.status === 'rejected') {
      expect(outcome.reason).toMatchObject({ code: 11000 });
      await rows.createIndex({ n: 1 }, { unique: true });
    }
    expect(
      await rows
        .find({ n: many - 1 })
        .hint('n_1')
        .toArray(),
    ).toMatchObject([{ _id: -1 }]);
    await expect(rows.insertOne({ _id: -2, n: many - 1 })).rejects.toMatchObject({ code: 11000 });
  });

  it.each<[string, (rows: Rows) => Promise<unknown>]>([
    ['the index is dropped', (rows) => rows.dropIndex('n_1')],
    ['the collection is dropped', (rows) => rows.drop()],
  ])('when %s meanwhile', async (_name, drop) => {
    const rows = await filled((i) => ({ _id: i, n: i }));
    const building = rows.createIndex({ n: 1 }, { unique: true });
    const { outcome } = await meanwhile(building, (i) => (i === 1 ? drop(rows) : database.db.command({ ping: 1 })));
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 276 } });
    expect(await names(rows).catch(() => ['gone'])).toEqual((await rows.countDocuments()) > 0 ? ['_id_'] : ['gone']);
  });
});
