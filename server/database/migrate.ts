import mongoose from 'mongoose';
import type { Logger } from 'pino';
import { MongoDBStorage, Umzug, type RunnableMigration } from 'umzug';
import { migrations } from './migrations/all-migrations';

/** A change of stored data: numbered name, and what to do. It may be run again after a crash, so it must be resumable. */
export type Migration = RunnableMigration<object>;

/** Runs what was not run yet, in order; each is recorded when it is done. The caller holds a lease. Returns their names. */
export async function migrate(log: Logger, list: readonly Migration[] = migrations): Promise<string[]> {
  const runner = new Umzug<object>({
    migrations: [...list],
    storage: new MongoDBStorage({ collection: mongoose.connection.collection('migrations') }),
    logger: undefined,
  });
  const done = await runner.up();
  for (const { name } of done) log.info({ migration: name }, 'Migrated');
  return done.map(({ name }) => name);
}
