import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** Another process owns the directory. */
export class DirectoryInUse extends Error {}

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
  const path = join(directory, 'owner.sock');
  const refusal = new DirectoryInUse(`The data directory ${directory} is in use by another database process.`);
  // why: a listening socket dies with its process, unlike a file with a process id, which may come to mean another.
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = createServer((socket) => socket.destroy());
    const taken = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(path, () => resolve(true));
    });
    if (taken) {
      server.unref();
      return { release: () => void server.close() };
    }
    if (await isAlive(path)) throw refusal;
    rmSync(path, { force: true });
  }
  throw refusal;
}
