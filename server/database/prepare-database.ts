import type { Logger } from 'pino';
import { withLease } from './lease';
import { migrate } from './migrate';
import { syncIndexes } from './sync-indexes';

/** Brings the database to where this version of the portal expects it; of several processes one does it, the others wait. */
export function prepareDatabase(log: Logger): Promise<void> {
  return withLease('prepare-database', async () => {
    await migrate(log);
    await syncIndexes();
  });
}
