import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { uriOfSocket } from '#server/database/socket-path';

/** One database server for the run: `MONGODB_URI` where it is set, else the embedded one on a folder of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.MONGODB_URI) {
    project.provide('databaseUri', process.env.MONGODB_URI);
    return async () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'opencall-tests-'));
  const socket = join(folder, 'database.sock');
  const main = 'server/database/embedded/main.ts';
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', main, '--path', join(folder, 'data'), '--socket', socket, '--exit-with-parent'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  await listening(server);
  project.provide('databaseUri', uriOfSocket(socket));
  return async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}

function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The test database stopped with code ${code}`)));
    if (server.stdout) createInterface({ input: server.stdout }).once('line', () => resolve());
  });
}
