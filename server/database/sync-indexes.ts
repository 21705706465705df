import mongoose, { type Model, type mongo } from 'mongoose';
import '#server/models/all-models';

/**
 * Makes every collection and index that the models name; idempotent. Indexes that no model names any more are dropped.
 * A collection that is not there yet gets all its indexes in one command: nothing has to be compared.
 */
export async function syncIndexes(): Promise<void> {
  const named = await mongoose.connection.listCollections();
  const there = new Set(named.map(({ name }) => name));
  await Promise.all(
    Object.values(mongoose.models).map((model) =>
      there.has(model.collection.collectionName) ? model.syncIndexes() : makeCollection(model),
    ),
  );
}

async function makeCollection(model: Model<unknown>): Promise<void> {
  await model.createCollection();
  const indexes = model.schema.indexes().map(([key, options]) => ({ ...options, key }) as mongo.IndexDescription);
  if (indexes.length > 0) await model.collection.createIndexes(indexes);
}
