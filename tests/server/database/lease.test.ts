import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLease } from '#server/database/lease';
import { Lease } from '#server/models/lease';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

describe('a lease', () => {
  it('lets one holder in at a time, and each in the end', async () => {
    let inside = 0;
    let most = 0;
    const turns = Array.from({ length: 6 }, (_, turn) =>
      withLease('one-at-a-time', async () => {
        inside += 1;
        most = Math.max(most, inside);
        await wait(20);
        inside -= 1;
        return turn;
      }),
    );
    expect(await Promise.all(turns)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(1);
    expect(await Lease.countDocuments({ _id: 'one-at-a-time' })).toBe(0);
  });

  it('is given back when the work fails', async () => {
    await expect(withLease('failing', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLease('failing', () => Promise.resolve('next'))).toBe('next');
  });

  it('of a dead holder is taken over when it has run out', async () => {
    await Lease.create({ _id: 'dead', holder: 'gone', until: new Date(Date.now() - 1) });
    expect(await withLease('dead', () => Promise.resolve('taken over'), 1_000)).toBe('taken over');
  });

  it('of a living holder is waited for, but not for ever', async () => {
    await Lease.create({ _id: 'living', holder: 'there', until: new Date(Date.now() + 60_000) });
    await expect(withLease('living', () => Promise.resolve(1), 400)).rejects.toThrow('held by another process');
  });
});
