import mongoose from 'mongoose';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { migrate, type Migration } from '#server/database/migrate';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const log = pino({ level: 'silent' });

it('runs each migration once, in order, and goes on after the one that failed', async () => {
  const ran: string[] = [];
  let broken = true;
  const step = (name: string, work: () => void = () => undefined): Migration => ({
    name,
    up: async () => {
      work();
      ran.push(name);
    },
  });
  const list = [
    step('0001-first'),
    step('0002-fails-once', () => {
      if (broken) throw new Error('interrupted');
    }),
    step('0003-last'),
  ];

  await expect(migrate(log, list)).rejects.toThrow('interrupted');
  expect(ran).toEqual(['0001-first']);

  broken = false;
  expect(await migrate(log, list)).toEqual(['0002-fails-once', '0003-last']);
  expect(await migrate(log, list)).toEqual([]);
  expect(ran).toEqual(['0001-first', '0002-fails-once', '0003-last']);
  expect(await mongoose.connection.collection('migrations').countDocuments()).toBe(3);
});
