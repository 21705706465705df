import mongoose from 'mongoose';
import type { Logger } from 'pino';
import { ensureDataDir, type Config } from '#server/config';
import { StartError } from '#server/process/start-error';
import { connectDatabase } from './connect-database';
import { EmbeddedServer } from './embedded-server';
import { findMongod, startMongod } from './mongod';
import { databaseAnswers, reconnectWhereLost } from './reconnect';

export interface Database {
  uri: string;
  /** For the operator: which kind of database this is; never its credentials. */
  description: string;
  /** The names of what does not answer; empty when all is well. */
  ping(): Promise<string[]>;
  close(): Promise<void>;
}

interface DatabaseServer {
  uri: string;
  description: string;
  stop(): Promise<void>;
}

/** Set by the first process of a cluster for its workers: the address of the database that it holds. */
export const PRIMARY_DATABASE = 'OPENCALL_PRIMARY_DATABASE';

type DatabaseConfig = Pick<Config, 'MONGODB_URI' | 'DATA_DIR'>;

/**
 * The database door: connects the models to `MONGODB_URI`; else to a `mongod` from PATH, run on the data directory;
 * else to the embedded server. Throws `StartError` when none answers.
 */
export async function openDatabase(config: DatabaseConfig, log: Logger): Promise<Database> {
  const server = await databaseServer(config, log);
  try {
    await connectDatabase(server.uri);
  } catch (error) {
    await server.stop();
    throw new StartError(
      `the database does not answer (${error instanceof Error ? error.name : 'unknown'}); is ${server.description} reachable?`,
    );
  }
  return {
    uri: server.uri,
    description: server.description,
    ping: async () => ((await databaseAnswers()) ? [] : ['database']),
    close: async () => {
      await mongoose.disconnect();
      await server.stop();
    },
  };
}

async function databaseServer({ MONGODB_URI, DATA_DIR }: DatabaseConfig, log: Logger): Promise<DatabaseServer> {
  const heldByPrimary = process.env[PRIMARY_DATABASE];
  if (heldByPrimary)
    return { uri: heldByPrimary, description: `held by the first process`, stop: async () => undefined };
  if (MONGODB_URI) return { uri: MONGODB_URI, description: 'the one of MONGODB_URI', stop: async () => undefined };
  ensureDataDir(DATA_DIR);
  const mongod = findMongod();
  if (mongod) {
    const { uri, stop } = await startMongod(mongod, DATA_DIR, log);
    return { uri, description: `mongod in ${DATA_DIR}`, stop };
  }
  const embedded: EmbeddedServer = new EmbeddedServer(DATA_DIR, log, () => reconnectWhereLost(embedded.uri, log));
  await embedded.start();
  return { uri: embedded.uri, description: `embedded in ${DATA_DIR}`, stop: () => embedded.stop() };
}
