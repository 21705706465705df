import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as lmdb from 'lmdb';
import { CommandError } from '../errors.ts';
import type { Entry, Kv, KvReader, Range } from './kv.ts';

type Env = lmdb.RootDatabase<Buffer, Buffer>;

export type Snapshot = KvReader & { close(): void };

/** The lmdb file of a data directory: reads of the newest state, snapshots, and durable writes in groups. */
export class Store {
  private constructor(private readonly env: Env) {}

  static open(directory: string): Store {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    chmodSync(directory, 0o700);
    const env = lmdb.open<Buffer, Buffer>({
      path: join(directory, 'opencall.mdb'),
      keyEncoding: 'binary',
      encoding: 'binary',
      // why: with overlapping sync a commit could be answered before it is on the disk.
      overlappingSync: false,
      maxReaders: 2000,
    });
    return new Store(env);
  }

  /** Lets `live` see what was committed by now; lmdb-js keeps one read snapshot for a turn of the event loop. */
  refresh(): void {
    this.env.resetReadTxn();
  }

  /** The state of now, kept until `close`. Old pages cannot be reused meanwhile, so keep it short. */
  snapshot(): Snapshot {
    this.env.resetReadTxn();
    const transaction = this.env.useReadTransaction();
    let closed = false;
    // why: lmdb ends the process when a finished transaction is read, which an old cursor would do.
    const inside = (): lmdb.GetOptions => {
      if (closed) throw new CommandError(246, 'the snapshot that this was read from has ended');
      return { transaction };
    };
    const close = (): void => {
      if (!closed) transaction.done();
      closed = true;
    };
    return { get: (key) => this.copy(key, inside()), range: (range) => this.entries(range, inside()), close };
  }

  /**
   * Runs `action` inside the next write; resolves when its writes are on the disk.
   * A throw does not undo what was put before it: check first, then put.
   */
  async write<T>(action: (kv: Kv) => T): Promise<T> {
    let outcome: { value: T } | { error: unknown } | undefined;
    try {
      await this.env.transaction(() => {
        try {
          outcome = { value: action(this.live) };
        } catch (error) {
          outcome = { error };
        }
      });
    } catch (error) {
      // why: lmdb-js keeps the reason in a promise of its own, which must be taken or it ends the process.
      await (error as { commitError?: Promise<never> }).commitError;
      throw error;
    }
    if (outcome === undefined) throw new Error('the write did not run');
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  count(start: Buffer, end: Buffer): number {
    return this.env.getKeysCount({ start, end });
  }

  async close(): Promise<void> {
    await this.env.close();
  }

  /** The state as of the last `refresh`, or inside `write` with what was written so far. */
  readonly live: Kv = {
    get: (key) => this.copy(key),
    range: (range) => this.entries(range),
    put: (key, value) => void this.env.putSync(key, value),
    remove: (key) => void this.env.removeSync(key),
  };

  private copy(key: Buffer, options?: lmdb.GetOptions): Buffer | undefined {
    return this.env.get(key, options);
  }

  private entries({ start, end, reverse, limit }: Range, options?: lmdb.GetOptions): Entry[] {
    const bounds = reverse
      ? { start: end, end: start, reverse: true, exclusiveStart: true, inclusiveEnd: true }
      : { start, end };
    const found: Entry[] = [];
    for (const { key, value } of this.env.getRange({ ...bounds, limit, ...options })) found.push({ key, value });
    return found;
  }
}
