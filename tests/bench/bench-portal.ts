import { spawn } from 'node:child_process';
import mongoose from 'mongoose';
import { createServer, type AddressInfo } from 'node:net';
import { connectDatabase } from '#server/database/connect-database';
import { syncIndexes } from '#server/database/sync-indexes';
import { removeDirectory, startDatabaseServer, temporaryDirectory } from '#tests/factories/database-server';
import { fetchPacked } from '#tests/factories/page-weight';

/** Secrets of no installation, the same for the portal and for what the benchmark prepares. */
const SECRETS = { SESSION_SECRET: 's'.repeat(32), KEYRING: `bench:${'A'.repeat(43)}=` };

/** The built portal as a process beside an embedded database that this process fills. Both go when `work` is done. */
export async function withBenchPortal(
  fill: () => Promise<void>,
  work: (portal: { url: string }) => Promise<void>,
): Promise<void> {
  Object.assign(process.env, SECRETS);
  const server = await startDatabaseServer();
  const directory = await temporaryDirectory();
  await connectDatabase(server.uri, 'bench');
  await syncIndexes();
  await fill();
  const uri = new URL(server.uri);
  uri.pathname = '/bench';
  const portal = await startPortal(uri.href, directory);
  try {
    await work(portal);
  } finally {
    portal.stop();
    await mongoose.disconnect();
    await server.stop();
    await removeDirectory(directory);
  }
}

/** How many database commands `query` takes. */
export async function commandsOf(query: () => Promise<unknown>): Promise<number> {
  let commands = 0;
  mongoose.set('debug', () => void (commands += 1));
  await query();
  mongoose.set('debug', false);
  return commands;
}

/** The middle and the slow end of some times, in milliseconds. */
export function spread(times: readonly number[]): { 'p50 ms': number; 'p95 ms': number } {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}

async function startPortal(uri: string, directory: string) {
  const port = await freePort();
  const child = spawn(process.execPath, ['build/server/index.js'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      OPENCALL_MODE: 'test',
      PORT: String(port),
      DATA_DIR: directory,
      MONGODB_URI: uri,
      ...SECRETS,
      LOG_LEVEL: 'error',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 300; tries += 1) {
    const ready = await fetchPacked(`${url}/readyz`).catch(() => null);
    if (ready?.status === 200) return { url, stop: () => void child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The portal did not start; run `npm run build` first');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
