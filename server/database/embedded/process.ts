import { setTimeout as wait } from 'node:timers/promises';
import { Dispatcher } from './commands/dispatch.ts';
import { lockDirectory } from './storage/directory-lock.ts';
import { Store } from './storage/store.ts';
import { Engine } from './transactions/engine.ts';
import { EXPIRY, sweepExpired } from './ttl.ts';
import { sweepGarbage } from './storage/garbage.ts';
import { type Address, listen } from './wire/server.ts';

const HOUSEKEEPING_MS = 1000;
/** How long the end waits for what still runs. */
const STOP_WITHIN_MS = 10_000;

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
  let round: Promise<unknown> | null = null;
  const housekeeping = setInterval(() => {
    if (round) return;
    const now = Date.now();
    dispatcher.cursors.sweep(now);
    dispatcher.snapshots.sweep(now);
    const work = [dispatcher.sessions.sweep(now), sweepGarbage(engine.store, engine.catalog)];
    if (turns++ % EXPIRY.everySeconds === 0) work.push(sweepExpired(engine, now));
    round = Promise.allSettled(work).then(() => (round = null));
  }, HOUSEKEEPING_MS);
  const stop = async (): Promise<void> => {
    clearInterval(housekeeping);
    const ended = Promise.all([server.stop(), round]).then(() => true);
    // why: lmdb-js ends the process or waits for ever where a closed store is read or written. What runs for too long is left
    // to the end of the process, which then is as safe as a crash.
    if (await Promise.race([ended, wait(STOP_WITHIN_MS, false, { ref: false })])) await engine.store.close();
    lock.release();
  };
  return { address: server.address, stop };
}
