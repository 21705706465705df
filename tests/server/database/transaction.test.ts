import { describe, expect, it } from 'vitest';
import { inTransaction } from '#server/database/transaction';
import { Lease } from '#server/models/lease';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const until = new Date(0);

describe('a transaction', () => {
  it('keeps all of its writes, or none, without being told of its session', async () => {
    const both = () =>
      inTransaction(async () => {
        await Lease.create({ _id: 'a', holder: 'x', until });
        await Lease.create({ _id: 'b', holder: 'x', until });
        return 'done';
      });
    const failing = inTransaction(async () => {
      await Lease.create({ _id: 'a', holder: 'x', until });
      throw new Error('after the first write');
    });
    await expect(failing).rejects.toThrow('after the first write');
    expect(await Lease.countDocuments()).toBe(0);
    expect(await both()).toBe('done');
    expect(await Lease.countDocuments()).toBe(2);
  });

  it('loses no update where many change one document', async () => {
    await Lease.create({ _id: 'counter', holder: '0', until });
    const add = () =>
      inTransaction(async () => {
        const counter = await Lease.findById('counter').orFail();
        await Lease.updateOne({ _id: 'counter' }, { $set: { holder: String(Number(counter.holder) + 1) } });
      });
    await Promise.all(Array.from({ length: 12 }, add));
    expect((await Lease.findById('counter').orFail()).holder).toBe('12');
  });
});
