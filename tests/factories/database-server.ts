import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const readyWithinMs = 60_000;

/** A database server in a process of its own, as `npm run database` starts it. */
export interface DatabaseServer {
  readonly uri: string;
  readonly directory: string;
  readonly process: ChildProcess;
  /** Everything the process has printed so far. */
  output(): string;
  /** Asks it to end and waits; answers its exit code. */
  stop(): Promise<number | null>;
  /** kill -9, then waits until it is gone. */
  kill(): Promise<void>;
}

export interface DatabaseServerOptions {
  /** The data directory; a fresh one below the system's temporary directory when absent. */
  directory?: string;
  /** Loopback port instead of the unix socket in the data directory; 0 lets the system choose. */
  port?: number;
  env?: Record<string, string>;
}

export async function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'opencall-database-'));
}

export async function removeDirectory(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
}

/** Runs the server's entry with any arguments; for `--check`, backup and refusals. */
export function spawnDatabaseProcess(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'server/database/embedded/main.ts', ...args], {
    cwd: projectRoot,
    env: { ...process.env, NODE_OPTIONS: '', VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the entry to its end and answers the exit code with all that it printed. */
export async function runDatabaseProcess(args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawnDatabaseProcess(args);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output };
}

/** Starts the server and waits for the line with its address. */
export async function startDatabaseServer(options: DatabaseServerOptions = {}): Promise<DatabaseServer> {
  const directory = options.directory ?? (await temporaryDirectory());
  const where =
    options.port === undefined ? ['--socket', join(directory, 'db.sock')] : ['--port', String(options.port)];
  const child = spawnDatabaseProcess(['--path', directory, ...where], options.env);
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  let printed = '';

  const uri = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready in time: ${printed}`)), readyWithinMs);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /mongodb:\/\/[^\s"',]+/.exec(printed)?.[0];
      if (!address || !printed.slice(printed.indexOf(address)).includes('\n')) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void gone.then((code) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${code} before it was ready: ${printed}`));
    });
  });

  return {
    uri,
    directory,
    process: child,
    output: () => printed,
    stop: async () => {
      child.kill('SIGTERM');
      return gone;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
