import { mkdirSync, rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** Another process owns the directory. */
export class DirectoryInUse extends Error {}

/** Listens, or answers undefined when somebody else does or has left a socket behind. */
function hold(path: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(server.unref()));
  });
}

const isAlive = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

/**
 * Makes this process the only owner of a data directory, for as long as it lives.
 * Throws one readable line when another process owns it.
 */
export async function lockDirectory(directory: string): Promise<{ release(): void }> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const refusal = new DirectoryInUse(`The data directory ${directory} is in use by another database process.`);
  const held: Server[] = [];
  if (process.platform === 'linux') {
    // why: of two that start at once after a crash, each could take the other's socket file for a stale one.
    const { dev, ino } = statSync(directory);
    const name = await hold(`\0opencall-database-${dev}-${ino}`);
    if (!name) throw refusal;
    held.push(name);
  }
  // why: a listening socket dies with its process, unlike a file with a process id, which may come to mean another.
  const path = join(directory, 'owner.sock');
  let file = await hold(path);
  if (!file) {
    if (await isAlive(path)) throw refusal;
    rmSync(path, { force: true });
    file = await hold(path);
  }
  if (!file) throw refusal;
  held.push(file);
  return { release: () => held.forEach((server) => server.close()) };
}
