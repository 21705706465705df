import mongoose, { Schema } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { useMongoose } from '#tests/factories/database-mongoose.ts';

const database = useMongoose();
let made = 0;
const modelName = () => `Model${(made += 1)}`;

describe('documents of mongoose', () => {
  it('are saved, found, changed and deleted', async () => {
    const Person = database.connection.model(
      modelName(),
      new Schema({ name: { type: String, required: true }, age: Number, tags: [String] }),
    );
    const person = await Person.create({ name: 'Oguljan', age: 40, tags: ['a'] });
    person.age = 41;
    person.tags.push('b');
    await person.save();
    expect((await Person.findById(person.id).lean())?.tags).toEqual(['a', 'b']);
    expect(await Person.findOne({ name: 'Oguljan' }).then((found) => found?.age)).toBe(41);
    await person.deleteOne();
    expect(await Person.countDocuments()).toBe(0);
  });

  it('are validated before they are sent', async () => {
    const Person = database.connection.model(
      modelName(),
      new Schema({ name: { type: String, required: true }, age: { type: Number, min: 0 } }),
    );
    await expect(Person.create({ age: -1 })).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await Person.countDocuments()).toBe(0);
  });

  it('hold every type', async () => {
    const schema = new Schema({
      decimal: Schema.Types.Decimal128,
      big: BigInt,
      buffer: Buffer,
      date: Date,
      id: Schema.Types.ObjectId,
      map: { type: Map, of: Number },
      mixed: Schema.Types.Mixed,
      uuid: Schema.Types.UUID,
      flag: Boolean,
      list: [[Number]],
      nested: { deep: { value: String } },
      double: Schema.Types.Double,
      int: Schema.Types.Int32,
    });
    const Everything = database.connection.model(modelName(), schema);
    const id = new mongoose.Types.ObjectId();
    const uuid = new mongoose.Types.UUID();
    const { _id } = await Everything.create({
      decimal: '12.50',
      big: 9007199254740993n,
      buffer: Buffer.from([1, 2]),
      date: new Date(5),
      id,
      map: { x: 1, y: 2 },
      mixed: { any: ['thing'] },
      uuid,
      flag: false,
      list: [[1], [2, 3]],
      nested: { deep: { value: 'v' } },
      double: 2,
      int: 3,
    });
    const found = await Everything.findById(_id).orFail();
    expect(String(found.decimal)).toBe('12.50');
    expect(found.big).toBe(9007199254740993n);
    expect([...(found.buffer ?? [])]).toEqual([1, 2]);
    expect(found.date).toEqual(new Date(5));
    expect(found.id).toEqual(id);
    expect(found.map?.get('y')).toBe(2);
    expect(found.mixed).toEqual({ any: ['thing'] });
    expect(String(found.uuid)).toBe(String(uuid));
    expect(found.flag).toBe(false);
    expect(found.toObject().list).toEqual([[1], [2, 3]]);
    expect(found.nested?.deep?.value).toBe('v');
    expect(
      await Everything.countDocuments({ double: { $type: 'double' }, int: { $type: 'int' }, big: { $type: 'long' } }),
    ).toBe(1);
  });

  it('carry timestamps, and versions that notice a change by another', async () => {
    const schema = new Schema({ n: Number, items: [Number] }, { timestamps: true, optimisticConcurrency: true });
    const Counter = database.connection.model(modelName(), schema);
    const first = await Counter.create({ n: 1, items: [1, 2, 3] });
    const second = await Counter.findById(first._id).orFail();
    first.n = 2;
    await first.save();
    second.n = 3;
    await expect(second.save()).rejects.toMatchObject({ name: 'VersionError' });
    const found = await Counter.findById(first._id).orFail();
    expect(found.n).toBe(2);
    expect(found.__v).toBe(1);
    expect(found.updatedAt.getTime()).toBeGreaterThanOrEqual(found.createdAt.getTime());
  });

  it('have arrays of subdocuments that are changed in place', async () => {
    const schema = new Schema({ items: [{ name: String, n: Number }] });
    const Basket = database.connection.model(modelName(), schema);
    const basket = await Basket.create({
      items: [
        { name: 'a', n: 1 },
        { name: 'b', n: 2 },
        { name: 'c', n: 3 },
      ],
    });
    basket.items[1]!.n = 20;
    await basket.save();
    basket.items.pull(basket.items[0]!._id);
    await basket.save();
    basket.items.push({ name: 'd', n: 4 });
    await basket.save();
    basket.items.splice(0, 1);
    basket.items.addToSet({ name: 'e', n: 5 });
    await basket.save();
    const found = await Basket.findById(basket._id).lean().orFail();
    expect(found.items.map(({ name, n }) => [name, n])).toEqual([
      ['c', 3],
      ['d', 4],
      ['e', 5],
    ]);
    expect(await Basket.findOne({ 'items._id': found.items[2]!._id }).then((one) => one?.id)).toBe(basket.id);
  });

  it('of discriminators live in one collection', async () => {
    const Event = database.connection.model(modelName(), new Schema({ at: Date }, { discriminatorKey: 'kind' }));
    const Click = Event.discriminator(modelName(), new Schema({ url: String }), 'click');
    const Sign = Event.discriminator(modelName(), new Schema({ user: String }), 'sign');
    await Click.create({ at: new Date(1), url: '/x' });
    await Sign.create({ at: new Date(2), user: 'u' });
    expect(await Event.countDocuments()).toBe(2);
    expect(await Click.find().lean()).toMatchObject([{ kind: 'click', url: '/x' }]);
    expect((await Event.find().sort('at')).map((event) => event.constructor)).toHaveLength(2);
    await Sign.updateOne({}, { user: 'v' });
    expect(await Event.findOne({ kind: 'sign' }).lean()).toMatchObject({ user: 'v' });
  });

  it('run hooks and statics', async () => {
    const calls: string[] = [];
    const schema = new Schema({ n: Number });
    schema.pre('save', () => void calls.push('pre save'));
    schema.post('save', () => void calls.push('post save'));
    schema.pre('findOneAndUpdate', function () {
      this.set({ touched: true });
    });
    schema.add({ touched: Boolean });
    const Hooked = database.connection.model(modelName(), schema);
    const { _id } = await Hooked.create({ n: 1 });
    await Hooked.findOneAndUpdate({ _id }, { n: 2 });
    expect(calls).toEqual(['pre save', 'post save']);
    expect(await Hooked.findById(_id).lean()).toMatchObject({ n: 2, touched: true });
  });

  it('refuse what breaks a unique index, and say which', async () => {
    const schema = new Schema({ email: { type: String, unique: true }, org: String, number: Number });
    schema.index({ org: 1, number: 1 }, { unique: true, partialFilterExpression: { org: { $exists: true } } });
    const User = database.connection.model(modelName(), schema);
    await User.init();
    await User.create({ email: 'a', org: 'x', number: 1 });
    await expect(User.create({ email: 'a' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { email: 1 },
      keyValue: { email: 'a' },
    });
    await expect(User.create({ email: 'b', org: 'x', number: 1 })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { org: 1, number: 1 },
    });
    await User.create({ email: 'c' });
    expect(await User.countDocuments()).toBe(2);
  });

  it('keep their indexes in step with the schema', async () => {
    const schema = new Schema({ a: { type: Number, index: true }, at: { type: Date, expires: 60 } });
    const Indexed = database.connection.model(modelName(), schema);
    await Indexed.init();
    await Indexed.collection.createIndex({ old: 1 });
    expect(await Indexed.diffIndexes()).toEqual({ toDrop: ['old_1'], toCreate: [] });
    expect(await Indexed.syncIndexes()).toEqual(['old_1']);
    expect((await Indexed.listIndexes()).map(({ name }) => name as string)).toEqual(['_id_', 'a_1', 'at_1']);
  });
});
