import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StartError } from '#server/process/start-error';

/** The embedded server's exit code where another one owns the data directory. */
export const OWNED_BY_ANOTHER = 3;

/** How long a start may take, recovery of a large database included, in milliseconds. */
const START_WITHIN_MS = 60_000;

/** The server's sources: beside this file, or from the bundle in build/server/ back to the project. */
function mainFile(): string {
  const here = import.meta.url;
  return fileURLToPath(
    here.endsWith('.ts') ? new URL('embedded/main.ts', here) : new URL('../../server/database/embedded/main.ts', here),
  );
}

/**
 * Starts an embedded server as a child process and waits until it listens. Resolves to null where another server owns
 * the directory already; throws `StartError` with the server's own words when it cannot start.
 */
export function startEmbeddedChild(path: string, socket: string): Promise<ChildProcess | null> {
  const args = ['--import', 'tsx', mainFile(), '--path', path, '--socket', socket, '--exit-with-parent'];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A terminal's Ctrl-C reaches the whole group, and the database must outlive the requests that still run.
    detached: true,
  });
  const lastWords: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    lastWords.push(line);
    if (lastWords.length > 20) lastWords.shift();
  });
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new StartError('the embedded database did not start in time'));
    }, START_WITHIN_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      if (code === OWNED_BY_ANOTHER) resolve(null);
      else
        reject(new StartError(`the embedded database stopped at its start: ${lastWords.join(' ') || `code ${code}`}`));
    });
    createInterface({ input: child.stdout }).once('line', () => {
      clearTimeout(limit);
      child.removeAllListeners('exit');
      resolve(child);
    });
  });
}
