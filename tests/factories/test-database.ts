import mongoose from 'mongoose';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUri: string;
  }
}

/** Gives the test file a database of its own on the run's server (`MONGODB_URI`, else the embedded one) and drops it. */
export function useDatabase(): void {
  beforeAll(async () => {
    await connectDatabase(inject('databaseUri'), `test-${randomUUID().slice(0, 13)}`);
    await syncIndexes();
  });
  afterAll(async () => {
    await mongoose.connection.dropDatabase();
    await mongoose.disconnect();
  });
}
