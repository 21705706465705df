import mongoose from 'mongoose';
import { afterAll, beforeAll } from 'vitest';
import { useDatabase } from './database-fixture.ts';

/** A mongoose connection of this test file's own, to the same kind of server as `useDatabase`. */
export function useMongoose(): { readonly connection: mongoose.Connection; readonly uri: string } {
  const database = useDatabase();
  let connection: mongoose.Connection | undefined;

  beforeAll(async () => {
    connection = await mongoose.createConnection(database.uri, { dbName: database.db.databaseName }).asPromise();
  });

  afterAll(async () => {
    await connection?.close();
  });

  return {
    get uri() {
      return database.uri;
    },
    get connection() {
      if (!connection) throw new Error('the connection is made in beforeAll');
      return connection;
    },
  };
}
