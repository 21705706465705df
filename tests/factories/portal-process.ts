import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildIsFresh } from '#server/process/build-stamp';

/** Longest a build takes on a busy machine; a lock that is older was left behind. */
const BUILD_LIMIT_MS = 240_000;

/** Makes the build that the journeys run, where the sources have changed since the last one; one test file at a time. */
export async function ensureBuild(): Promise<void> {
  const lock = join(process.cwd(), '.cache', 'build.lock');
  while (!buildIsFresh(process.cwd())) {
    if (!takeLock(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      await build();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

function takeLock(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > BUILD_LIMIT_MS) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** In a process of its own that is waited for without blocking: vitest gives up on a worker that does not answer. */
async function build(): Promise<void> {
  const { VITEST: _vitest, ...env } = process.env;
  const child = spawn('npm', ['run', '--silent', 'build'], { env: { ...env, NODE_ENV: 'production' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

export interface PortalProcess {
  baseUrl: string;
  child: ChildProcess;
  /** All that the process has written so far. */
  output(): string;
  /** Waits until the output matches; throws with the output after `patienceMs` or at the process's end. */
  until(pattern: RegExp, patienceMs?: number): Promise<RegExpExecArray>;
  /** Sends the signal and resolves to the exit code, or to the signal's name where it killed the process. */
  stop(signal?: NodeJS.Signals): Promise<number | string>;
  ended: Promise<number | string>;
}

interface PortalProcessOptions {
  dataDir: string;
  env?: Record<string, string>;
  args?: string[];
  port?: number;
}

/** Starts the built portal as an operator would, with nothing of this test run's environment. It is killed when left over. */
export async function spawnPortal({
  dataDir,
  env = {},
  args = [],
  port,
}: PortalProcessOptions): Promise<PortalProcess> {
  const actualPort = port ?? (await freePort());
  const child = spawn(process.execPath, ['build/server/index.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      OPENCALL_MODE: 'test',
      PORT: String(actualPort),
      DATA_DIR: dataDir,
      ...env,
    },
  });
  let text = '';
  const listeners = new Set<() => void>();
  const told = (chunk: Buffer) => {
    text += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', told);
  child.stderr.on('data', told);
  const ended = new Promise<number | string>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code ?? 1)),
  );
  return {
    baseUrl: `http://localhost:${actualPort}`,
    child,
    ended,
    output: () => text,
    until: (pattern, patienceMs = 180_000) =>
      new Promise((resolve, reject) => {
        const limit = setTimeout(
          () => finish(new Error(`Waited in vain for ${String(pattern)} in:\n${text}`)),
          patienceMs,
        );
        const finish = (result: RegExpExecArray | Error) => {
          clearTimeout(limit);
          listeners.delete(look);
          if (result instanceof Error) reject(result);
          else resolve(result);
        };
        const look = () => {
          const match = pattern.exec(text);
          if (match) finish(match);
        };
        listeners.add(look);
        void ended.then(() => {
          look();
          finish(new Error(`The portal ended before ${String(pattern)} was seen in:\n${text}`));
        });
        look();
      }),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** The line that tells that the portal serves. */
export const SERVING = /Opencall is at (\S+)/;

/** A data directory of its own for the test that asks, removed when that test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'opencall-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
