import mongoose from 'mongoose';
import type { Logger } from 'pino';
import type { Config } from '#server/config';

export interface Database {
  /** For the operator: which kind of database this is; never its credentials. */
  description: string;
  /** The names of what does not answer; empty when all is well. */
  ping(): Promise<string[]>;
  close(): Promise<void>;
}

/** The database door: connects mongoose to the database that the configuration leads to. */
export async function openDatabase(_config: Config, _log: Logger): Promise<Database> {
  return { description: 'none yet', ping: async () => [], close: async () => mongoose.disconnect() };
}
