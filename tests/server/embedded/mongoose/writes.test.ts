import { Schema } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { useMongoose } from '#tests/factories/database-mongoose.ts';

const database = useMongoose();
let made = 0;

const itemModel = () => {
  made += 1;
  const schema = new Schema({
    name: { type: String, unique: true },
    n: { type: Number, default: 0 },
    tags: [String],
    parts: [{ k: String, v: Number }],
    at: Date,
    nested: { a: Number, b: Number },
  });
  return database.connection.model(`Item${made}`, schema);
};

describe('writes of mongoose', () => {
  it('updateOne, updateMany and replaceOne', async () => {
    const Item = itemModel();
    await Item.insertMany([{ name: 'a' }, { name: 'b' }, { name: 'c', n: 5 }]);
    expect(
      await Item.updateOne({ name: 'a' }, { $inc: { n: 2 }, $push: { tags: { $each: ['x', 'y'], $position: 0 } } }),
    ).toMatchObject({ modifiedCount: 1 });
    expect(await Item.updateMany({ n: { $lt: 5 } }, { 'nested.a': '7' })).toMatchObject({ modifiedCount: 2 });
    await Item.replaceOne({ name: 'c' }, { name: 'c', n: 9 });
    const found = await Item.find().sort('name').select('-_id -__v').lean();
    expect(found).toMatchObject([
      { name: 'a', n: 2, tags: ['x', 'y'], nested: { a: 7 } },
      { name: 'b', n: 0, nested: { a: 7 } },
      { name: 'c', n: 9 },
    ]);
    expect(found[2]).not.toHaveProperty('nested.a');
  });

  it('findOneAndUpdate with upsert and defaults', async () => {
    const Item = itemModel();
    const made = await Item.findOneAndUpdate(
      { name: 'new' },
      { $set: { at: new Date(1) } },
      { upsert: true, returnDocument: 'after', setDefaultsOnInsert: true },
    );
    expect(made).toMatchObject({ name: 'new', n: 0 });
    const before = await Item.findOneAndUpdate({ name: 'new' }, { n: 3 });
    expect(before?.n).toBe(0);
    expect(await Item.findOneAndDelete({ name: 'new' }).then((gone) => gone?.n)).toBe(3);
    expect(await Item.countDocuments()).toBe(0);
  });

  it('positional operators and array filters', async () => {
    const Item = itemModel();
    await Item.create({
      name: 'a',
      parts: [
        { k: 'x', v: 1 },
        { k: 'y', v: 2 },
        { k: 'x', v: 3 },
      ],
    });
    await Item.updateOne({ 'parts.k': 'y' }, { $set: { 'parts.$.v': 20 } });
    await Item.updateOne({}, { $inc: { 'parts.$[p].v': 100 } }, { arrayFilters: [{ 'p.k': 'x' }] });
    const found = await Item.findOne().lean().orFail();
    expect(found.parts.map(({ v }) => v)).toEqual([101, 20, 103]);
    await Item.updateOne({}, { $pull: { parts: { k: 'x' } } });
    expect((await Item.findOne().lean().orFail()).parts).toHaveLength(1);
  });

  it('pipeline updates', async () => {
    const Item = itemModel();
    await Item.create({ name: 'a', n: 2 });
    await Item.updateOne({ name: 'a' }, [{ $set: { n: { $multiply: ['$n', 10] } } }], { updatePipeline: true });
    expect((await Item.findOne().lean().orFail()).n).toBe(20);
  });

  it('bulkWrite, bulkSave and insertMany that is not ordered', async () => {
    const Item = itemModel();
    await Item.init();
    const result = await Item.bulkWrite([
      { insertOne: { document: { name: 'a' } } },
      { updateOne: { filter: { name: 'a' }, update: { $inc: { n: 5 } } } },
      { updateOne: { filter: { name: 'z' }, update: { n: 1 }, upsert: true } },
      { deleteOne: { filter: { name: 'nobody' } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 0 });
    const [a] = await Item.find({ name: 'a' });
    a!.n = 50;
    await Item.bulkSave([a!, new Item({ name: 'b' })]);
    await expect(
      Item.insertMany([{ name: 'c' }, { name: 'a' }, { name: 'd' }], { ordered: false }),
    ).rejects.toMatchObject({ code: 11000 });
    expect((await Item.distinct('name')).sort()).toEqual(['a', 'b', 'c', 'd', 'z']);
  });

  it('a transaction that is rolled back leaves documents as they were', async () => {
    const Item = itemModel();
    await Item.init();
    const kept = await Item.create({ name: 'kept' });
    await expect(
      database.connection.transaction(async (session) => {
        kept.n = 7;
        await kept.save({ session });
        await Item.create([{ name: 'gone' }], { session });
        expect(await Item.countDocuments({}, { session })).toBe(2);
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect(await Item.find().select('name n -_id').lean()).toEqual([{ name: 'kept', n: 0 }]);
    await kept.save();
    expect(await Item.findOne().lean()).toMatchObject({ n: 7 });
  });

  it('transactions of many at once count right', async () => {
    const Item = itemModel();
    await Item.init();
    await Item.create({ name: 'counter' });
    const add = () =>
      database.connection.transaction(async (session) => {
        const counter = await Item.findOne({ name: 'counter' }).session(session).orFail();
        counter.n += 1;
        await counter.save({ session });
      });
    await Promise.all(Array.from({ length: 10 }, add));
    expect(await Item.findOne({ name: 'counter' }).lean()).toMatchObject({ n: 10 });
  });

  it('casts within updates and removes by conditions', async () => {
    const Item = itemModel();
    await Item.insertMany(Array.from({ length: 20 }, (_, n) => ({ name: `i${n}`, n, at: new Date(n) })));
    expect(await Item.deleteMany({ at: { $lt: 5 } })).toMatchObject({ deletedCount: 5 });
    expect(await Item.deleteOne({ n: '7' } as object)).toMatchObject({ deletedCount: 1 });
    expect(await Item.countDocuments()).toBe(14);
    await Item.updateMany({}, { $unset: { at: 1 }, $min: { n: 10 } });
    expect(await Item.countDocuments({ at: { $exists: false }, n: { $lte: 10 } })).toBe(14);
  });

  it('raw collections and databases are the same', async () => {
    const Item = itemModel();
    await Item.createCollection();
    await Item.collection.insertOne({ name: 'raw' } as never);
    expect(await Item.findOne({ name: 'raw' }).lean()).toMatchObject({ name: 'raw' });
    const names = (await database.connection.listCollections()).map(({ name }) => name);
    expect(names).toContain(Item.collection.name);
    await database.connection.dropCollection(Item.collection.name);
    expect(await Item.countDocuments()).toBe(0);
  });
});
