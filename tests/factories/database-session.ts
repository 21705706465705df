import { type Document, MongoClient } from 'mongodb';

/** Sends a command of the named database within the session. */
export type Send = (command: Document, database?: string) => Promise<Document>;

/**
 * A session whose transaction numbers the test gives itself. It belongs to a client of its own, because sessions of a
 * shared one have been used before, and their numbers with them.
 */
export async function withNumberedSession<T>(uri: string, name: string, work: (send: Send) => Promise<T>): Promise<T> {
  const client = await MongoClient.connect(uri);
  const session = client.startSession();
  try {
    return await work((command, database = name) => client.db(database).command(command, { session }));
  } finally {
    await client.close();
  }
}
