import mongoose from 'mongoose';
import '#server/models/all-models';

/** Makes every collection and index that the models name; idempotent. Indexes that no model names any more are dropped. */
export async function syncIndexes(): Promise<void> {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection();
    await model.syncIndexes();
  }
}
