import mongoose, { Schema } from 'mongoose';
import { beforeAll, describe, expect, it } from 'vitest';
import { useMongoose } from '#tests/factories/database-mongoose.ts';

const database = useMongoose();

type Id = mongoose.Types.ObjectId;

interface Order {
  customer?: Id | undefined;
  lines: { sku: string; price: mongoose.Types.Decimal128; quantity: number }[];
  state: 'open' | 'paid' | 'sent';
  at?: Date | null;
}

const orderSchema = new Schema<Order>(
  {
    customer: { type: Schema.Types.ObjectId, ref: 'Customer', index: true },
    lines: [{ _id: false, sku: String, price: Schema.Types.Decimal128, quantity: Number }],
    state: { type: String, enum: ['open', 'paid', 'sent'], default: 'open' },
    at: Date,
  },
  { timestamps: true },
);
orderSchema.index({ state: 1, at: -1 });
const customerSchema = new Schema({
  name: { type: String, trim: true },
  address: { city: String, zip: String },
  labels: { type: Map, of: String },
});

const models = () => ({
  Order: database.connection.model<Order>('Order', orderSchema),
  Customer: database.connection.model('Customer', customerSchema),
});
let customers: Id[] = [];

beforeAll(async () => {
  const { Order, Customer } = models();
  await Promise.all([Order.init(), Customer.init()]);
  const made = await Customer.insertMany([
    { name: ' Aman ', address: { city: 'Mary', zip: '1' }, labels: { kind: 'gold' } },
    { name: 'Bibi', address: { city: 'Balkanabat', zip: '2' } },
  ]);
  customers = made.map(({ _id }) => _id);
  await Order.insertMany(
    Array.from({ length: 12 }, (_, n) => ({
      customer: customers[n % 2],
      lines: [
        { sku: 'a', price: '1.10', quantity: n },
        { sku: n % 3 ? 'b' : 'c', price: '0.05', quantity: 2 },
      ],
      state: ['open', 'paid', 'sent'][n % 3],
      at: new Date(Date.UTC(2024, n, 15)),
    })),
  );
});

describe('aggregations of mongoose', () => {
  it('group exact money by a joined field', async () => {
    const found = await models().Order.aggregate<{ _id: string; sum: mongoose.Types.Decimal128; orders: number }>([
      { $unwind: '$lines' },
      { $lookup: { from: 'customers', localField: 'customer', foreignField: '_id', as: 'who' } },
      {
        $group: {
          _id: { $first: '$who.address.city' },
          sum: { $sum: { $multiply: ['$lines.price', '$lines.quantity'] } },
          orders: { $addToSet: '$_id' },
        },
      },
      { $set: { orders: { $size: '$orders' } } },
      { $sort: { _id: 1 } },
    ]);
    expect(found.map(({ _id, sum, orders }) => [_id, Number(String(sum)), orders])).toEqual([
      ['Balkanabat', 40.2, 6],
      ['Mary', 33.6, 6],
    ]);
  });

  it('page and count in one $facet', async () => {
    const [found] = await models()
      .Order.aggregate<{ page: { at: Date }[]; total: { n: number }[] }>()
      .match({ state: { $in: ['open', 'paid'] } })
      .facet({
        page: [{ $sort: { at: -1 } }, { $skip: 2 }, { $limit: 3 }, { $project: { at: 1 } }],
        total: [{ $count: 'n' }],
      });
    expect(found?.page.map(({ at }) => at.getUTCMonth())).toEqual([7, 6, 4]);
    expect(found?.total).toEqual([{ n: 8 }]);
  });

  it('by quarter of a year', async () => {
    const found = await models().Order.aggregate<{ _id: number; n: number }>([
      {
        $group: {
          _id: { $ceil: { $divide: [{ $month: { date: '$at', timezone: 'Asia/Ashgabat' } }, 3] } },
          n: { $sum: 1 },
        },
      },
      { $sort: { _id: 1 } },
    ]);
    expect(found).toEqual([1, 2, 3, 4].map((_id) => ({ _id, n: 3 })));
  });

  it('run as a cursor', async () => {
    let seen = 0;
    for await (const row of models()
      .Order.aggregate([{ $sort: { at: 1 } }])
      .cursor({ batchSize: 5 }))
      seen += (row as { lines: unknown[] }).lines.length;
    expect(seen).toBe(24);
  });

  it('rank with a window', async () => {
    const found = await models().Order.aggregate<{ rank: number; state: string }>([
      { $setWindowFields: { partitionBy: '$state', sortBy: { at: 1 }, output: { rank: { $documentNumber: {} } } } },
      { $match: { rank: { $gt: 3 } } },
    ]);
    expect(found.map(({ state, rank }) => [state, rank]).sort()).toEqual([
      ['open', 4],
      ['paid', 4],
      ['sent', 4],
    ]);
  });
});

describe('habits of the portal', () => {
  it('a state changes only from the state that was expected', async () => {
    const { Order } = models();
    const order = await Order.create({ customer: customers[0], at: new Date() });
    const pay = () => Order.updateOne({ _id: order._id, state: 'open' }, { $set: { state: 'paid' } });
    const results = await Promise.all(Array.from({ length: 8 }, pay));
    expect(results.reduce((sum, { modifiedCount }) => sum + modifiedCount, 0)).toBe(1);
    await order.deleteOne();
  });

  it('a list is found by its index, and paged by a key', async () => {
    const { Order } = models();
    const filter = { state: 'paid' as const, at: { $lt: new Date(Date.UTC(2024, 9, 1)) } };
    const page = await Order.find(filter).sort({ at: -1 }).limit(2).lean();
    expect(page.map(({ at }) => at?.getUTCMonth())).toEqual([7, 4]);
    const plan = await Order.find(filter).sort({ at: -1 }).limit(2).explain('executionStats');
    expect(JSON.stringify(plan)).toContain('"indexName":"state_1_at_-1"');
    expect(JSON.stringify(plan)).not.toContain('"stage":"SORT"');
  });

  it('use case, audit event and message are written together or not at all', async () => {
    const { Order } = models();
    const Event = database.connection.model(
      'Event',
      new Schema({ number: { type: Number, unique: true }, text: String }),
    );
    await Event.init();
    const write = (number: number) =>
      database.connection.transaction(async (session) => {
        await Order.create([{ customer: customers[1], state: 'sent' }], { session });
        await Event.create([{ number, text: 'sent' }], { session });
      });
    const before = await Order.countDocuments();
    await write(1);
    await expect(write(1)).rejects.toMatchObject({ code: 11000 });
    expect(await Order.countDocuments()).toBe(before + 1);
    expect(await Event.countDocuments()).toBe(1);
    await Order.deleteMany({ state: 'sent', at: null });
  });

  it('maps, defaults, getters of nested paths and trimming come back', async () => {
    const { Customer } = models();
    const customer = await Customer.findOne({ name: 'Aman' }).orFail();
    expect(customer.labels?.get('kind')).toBe('gold');
    customer.labels?.set('since', '2020');
    customer.set('address.zip', '745400');
    await customer.save();
    expect(await Customer.findOne({ 'labels.since': '2020' }).lean()).toMatchObject({
      address: { city: 'Mary', zip: '745400' },
    });
  });

  it('a session ends by itself when its client leaves in the middle', async () => {
    const { Customer } = models();
    const other = await mongoose.createConnection(database.uri, { dbName: database.connection.name }).asPromise();
    const session = await other.startSession();
    session.startTransaction();
    await other.collection('customers').updateOne({ name: 'Bibi' }, { $set: { locked: true } }, { session });
    await other.close(true);
    await Customer.updateOne({ name: 'Bibi' }, { $set: { 'address.zip': '3' } });
    expect(await Customer.findOne({ name: 'Bibi' }).lean()).not.toHaveProperty('locked');
  });
});
