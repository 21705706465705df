import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import type { Logger } from 'pino';
import { StartError } from '#server/process/start-error';

const READY_WITHIN_MS = 60_000;

/** The `mongod` that this machine's PATH leads to. */
export function findMongod(path = process.env.PATH ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, 'mongod'))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Runs a `mongod` on the data directory as a replica set of one, on a free loopback port, as long as this process lives. */
export async function startMongod(file: string, dataDir: string, log: Logger) {
  const path = join(dataDir, 'mongod');
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const port = await freePort();
  const child = spawn(
    file,
    ['--dbpath', path, '--replSet', 'opencall', '--bind_ip', '127.0.0.1', '--port', String(port)],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  let stopping = false;
  child.once('exit', (code, signal) => {
    if (stopping) return;
    log.fatal({ code, signal }, 'mongod ended');
    process.kill(process.pid, 'SIGTERM');
  });
  const uri = `mongodb://127.0.0.1:${port}/opencall?directConnection=true`;
  await becomePrimary(uri, `127.0.0.1:${port}`, () => child.exitCode !== null);
  const stop = async () => {
    stopping = true;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  };
  return { uri, stop };
}

async function becomePrimary(uri: string, host: string, ended: () => boolean): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 2_000 });
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  try {
    while (Date.now() < giveUpAt && !ended()) {
      try {
        const admin = client.db('admin');
        if ((await admin.command({ hello: 1 })).isWritablePrimary) return;
        await admin.command({ replSetInitiate: { _id: 'opencall', members: [{ _id: 0, host }] } });
      } catch {
        // Not listening yet, or the set was begun before and elects its primary.
      }
      await wait(250);
    }
  } finally {
    await client.close();
  }
  throw new StartError('the mongod on PATH did not become ready; set MONGODB_URI, or take it off the PATH');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
