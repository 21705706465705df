import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, inject } from 'vitest';
import mongoose from 'mongoose';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { ensureBuild, freePort, SERVING, spawnPortal, type PortalProcess } from './portal-process';

export interface PortalWithDatabase {
  port: number;
  portal: PortalProcess;
  /** Starts the portal again on the same port and database, after it was killed. */
  restart(): Promise<void>;
}

/** The built portal as a process, on a database of its own that the test's models look into as well. */
export function usePortalOnTestDatabase(env: Record<string, string> = {}): PortalWithDatabase {
  const running = {} as PortalWithDatabase;
  const folder = mkdtempSync(join(tmpdir(), 'opencall-portal-'));
  const name = `test-${randomUUID().slice(0, 13)}`;
  const start = async () => {
    const uri = new URL(inject('databaseUri'));
    uri.pathname = `/${name}`;
    running.portal = await spawnPortal({
      dataDir: folder,
      port: running.port,
      env: {
        MONGODB_URI: uri.href,
        SESSION_SECRET: process.env.SESSION_SECRET ?? '',
        KEYRING: process.env.KEYRING ?? '',
        LOG_LEVEL: 'warn',
        ...env,
      },
    });
    await running.portal.until(SERVING);
  };
  running.restart = start;
  beforeAll(async () => {
    await ensureBuild();
    await connectDatabase(inject('databaseUri'), name);
    await syncIndexes();
    // A database that holds something is not given the demo.
    await mongoose.connection.collection('notEmpty').insertOne({ at: new Date() });
    running.port = await freePort();
    await start();
  }, 300_000);
  afterAll(async () => {
    await running.portal.stop('SIGKILL');
    await mongoose.connection.dropDatabase();
    await mongoose.disconnect();
    rmSync(folder, { recursive: true, force: true });
  });
  return running;
}
