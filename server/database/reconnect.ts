import { setTimeout as wait } from 'node:timers/promises';
import mongoose from 'mongoose';
import type { Logger } from 'pino';
import { connectDatabase } from './connect-database';

/** The driver looks for its server every ten seconds at the latest; it has a little longer. */
const FOUND_WITHIN_TRIES = 6;
const FOUND_RETRY_MS = 1_000;

/** Whether the models' connection has a database that answers within two seconds. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    const { db } = mongoose.connection;
    await db?.command({ ping: 1 }, { timeoutMS: 2_000 });
    return db !== undefined;
  } catch {
    return false;
  }
}

/**
 * Now and then the driver's monitor does not come back after its server was killed in the middle of a check: it looks no more,
 * though the server answers. Where it has not found the server by itself, the models are connected anew.
 */
export async function reconnectWhereLost(uri: string, log: Logger, retryMs = FOUND_RETRY_MS): Promise<void> {
  for (let tries = 0; tries < FOUND_WITHIN_TRIES; tries += 1) {
    if (await databaseAnswers()) return;
    await wait(retryMs);
  }
  log.warn('The driver does not find the database again: it is connected anew');
  await mongoose.disconnect();
  await connectDatabase(uri);
}
