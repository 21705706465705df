import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { pino } from 'pino';
import { afterEach, expect, inject, it } from 'vitest';
import { connectDatabase } from '#server/database/connect-database';
import { databaseAnswers, reconnectWhereLost } from '#server/database/reconnect';
import { User } from '#server/models/user';
import { throttling } from '#server/security/throttle';

const log = pino({ level: 'silent' });

afterEach(() => mongoose.disconnect());

it('connects the models anew where the driver has lost its server for good', async () => {
  const uri = inject('databaseUri');
  await connectDatabase(uri);
  const key = randomUUID();
  const attempts = throttling('reconnect-test', [[9, 60]]);
  await attempts.attempt(key);
  await mongoose.connection.getClient().close(true);
  expect(await databaseAnswers()).toBe(false);

  await reconnectWhereLost(uri, log, 1);

  expect(await databaseAnswers()).toBe(true);
  expect(await User.countDocuments({ emailKey: 'nobody@example.org' })).toBe(0);
  // What keeps a client of its own counts on, too.
  expect(await attempts.attempt(key)).toEqual({ count: 2 });
});

it('leaves a connection that answers as it is', async () => {
  await connectDatabase(inject('databaseUri'));
  const before = mongoose.connection.getClient();
  await reconnectWhereLost(inject('databaseUri'), log, 1);
  expect(mongoose.connection.getClient()).toBe(before);
});

it('has no answer from models that were never connected', async () => {
  expect(await databaseAnswers()).toBe(false);
});
