import { MongoClient } from 'mongodb';
import { expect, it } from 'vitest';
import { removeDirectory, startDatabaseServer } from '#tests/factories/database-server.ts';

const ROUNDS = 8;
/** Housekeeping, with the search for expired documents, begins a second after the start. */
const HOUSEKEEPING_MS = 1000;

it('ends cleanly while it deletes what is expired and answers commands, with what was written before', async () => {
  let server = await startDatabaseServer();
  const { directory } = server;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const readyAt = Date.now();
      const client = new MongoClient(server.uri, { serverSelectionTimeoutMS: 2_000 });
      const kept = client.db('stop').collection('kept');
      const expired = client.db('stop').collection('expired');
      await expired.createIndex({ at: 1 }, { expireAfterSeconds: 0 });
      await kept.insertOne({ round });
      let stopping = false;
      const write = async () => {
        const many = () => Array.from({ length: 50 }, () => ({ at: new Date(0), text: 'x'.repeat(500) }));
        while (!stopping) await expired.insertMany(many());
      };
      const writers = Promise.allSettled([write(), write(), write(), write()]);
      await new Promise((resolve) => setTimeout(resolve, readyAt + HOUSEKEEPING_MS + round * 15 - Date.now()));
      const ended = server.stop();
      const limit = new Promise((resolve) => setTimeout(() => resolve('still running'), 15_000).unref());
      expect(await Promise.race([ended, limit]), server.output()).toBe(0);
      stopping = true;
      await client.close(true);
      await writers;
      server = await startDatabaseServer({ directory });
      const again = new MongoClient(server.uri);
      expect(await again.db('stop').collection('kept').countDocuments()).toBe(round + 1);
      await again.close();
    }
  } finally {
    await server.kill();
    await removeDirectory(directory);
  }
}, 180_000);
