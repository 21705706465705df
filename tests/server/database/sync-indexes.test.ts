import mongoose from 'mongoose';
import { expect, it } from 'vitest';
import { syncIndexes } from '#server/database/sync-indexes';
import { User } from '#server/models/user';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

it('leaves nothing to compare in a new database: every index is there as its model names it', async () => {
  for (const model of Object.values(mongoose.models)) {
    const { toCreate, toDrop } = await model.diffIndexes();
    expect({ model: model.modelName, toCreate, toDrop }).toEqual({ model: model.modelName, toCreate: [], toDrop: [] });
  }
});

it('drops what no model names any more, and makes again what is missing', async () => {
  await User.collection.createIndex({ leftOver: 1 });
  await User.collection.dropIndex('emailKey_1');
  await syncIndexes();
  const names = (await User.collection.indexes()).map(({ name }) => name);
  expect(names).toContain('emailKey_1');
  expect(names).not.toContain('leftOver_1');
});
