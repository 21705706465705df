import { Dispatcher } from './commands/dispatch.ts';
import { lockDirectory } from './storage/directory-lock.ts';
import { Store } from './storage/store.ts';
import { Engine } from './transactions/engine.ts';
import { EXPIRY, sweepExpired } from './ttl.ts';
import { sweepGarbage } from './storage/garbage.ts';
import { type Address, listen } from './wire/server.ts';

const HOUSEKEEPING_MS = 1000;

/**
 * Opens a data directory, which it owns alone until it ends, and serves it.
 * Throws one readable line when the directory has another owner, another format or the address is taken.
 */
export async function startDatabase(
  directory: string,
  address: Address,
): Promise<{ address: Address; stop: () => Promise<void> }> {
  const lock = await lockDirectory(directory);
  const engine = new Engine(Store.open(directory));
  const dispatcher = new Dispatcher(engine);
  const server = await listen(address, dispatcher);
  // why: lmdb-js rejects a failed commit (a full disk) on promises of its own as well, which nobody can take.
  process.on('unhandledRejection', (error) => {
    if (!(error instanceof Error && 'commitError' in error)) throw error;
  });
  let turns = 0;
  let busy = false;
  const housekeeping = setInterval(() => {
    if (busy) return;
    busy = true;
    const now = Date.now();
    dispatcher.cursors.sweep(now);
    dispatcher.snapshots.sweep(now);
    const work = [dispatcher.sessions.sweep(now), sweepGarbage(engine.store, engine.catalog)];
    if (turns++ % EXPIRY.everySeconds === 0) work.push(sweepExpired(engine, now));
    void Promise.allSettled(work).then(() => (busy = false));
  }, HOUSEKEEPING_MS);
  const stop = async (): Promise<void> => {
    clearInterval(housekeeping);
    await server.stop();
    await engine.store.close();
    lock.release();
  };
  return { address: server.address, stop };
}
