import { randomBytes } from 'node:crypto';
import { type Collection, type Db, type Document, MongoClient, type MongoClientOptions, type ObjectId } from 'mongodb';
import { afterAll, beforeAll } from 'vitest';
import { type DatabaseServer, removeDirectory, startDatabaseServer } from './database-server.ts';

/** A document whose `_id` the test chooses, or leaves to the driver. */
export interface Row extends Document {
  _id?: string | number | ObjectId;
}
export type Rows = Collection<Row>;

/** A connected client and a database of this test file's own; filled in by `beforeAll`. */
export interface DatabaseFixture {
  readonly uri: string;
  readonly client: MongoClient;
  readonly db: Db;
  /** A collection nobody else uses, with the given documents in it. */
  collectionWith(...documents: Row[]): Promise<Rows>;
}

/** One spelling of "the reading is of the last commit" for both kinds of server. */
const clientOptions: MongoClientOptions = { writeConcern: { w: 'majority' }, readConcern: { level: 'majority' } };

/**
 * Connects to `MONGODB_URI` when it is set, otherwise to an embedded server which is started for this file.
 * Call it once at the top of a test file.
 */
export function useDatabase(options: MongoClientOptions = {}): DatabaseFixture {
  let server: DatabaseServer | undefined;
  let uri = '';
  let client: MongoClient | undefined;
  const name = `opencall_test_${randomBytes(6).toString('hex')}`;
  let collections = 0;

  beforeAll(async () => {
    const given = process.env.MONGODB_URI;
    server = given ? undefined : await startDatabaseServer();
    uri = given ?? server?.uri ?? '';
    client = await MongoClient.connect(uri, { ...clientOptions, ...options });
  });

  afterAll(async () => {
    await client?.db(name).dropDatabase();
    await client?.close();
    if (!server) return;
    await server.stop();
    await removeDirectory(server.directory);
  });

  const connected = () => {
    if (!client) throw new Error('the database is connected in beforeAll');
    return client;
  };

  return {
    get uri() {
      return uri;
    },
    get client() {
      return connected();
    },
    get db() {
      return connected().db(name);
    },
    async collectionWith(...documents: Row[]) {
      collections += 1;
      const collection = connected().db(name).collection<Row>(`c${collections}`);
      if (documents.length > 0) await collection.insertMany(documents);
      return collection;
    },
  };
}
