import { CommandError } from '../errors.ts';
import { Catalog, type Collection } from '../storage/catalog.ts';
import { type Kv, type KvReader, Overlay } from '../storage/kv.ts';
import type { Writer } from '../storage/records.ts';
import type { Store } from '../storage/store.ts';
import { Conflicts, MustWait } from './conflicts.ts';
import { Transaction } from './transaction.ts';

export type WriteAction<T> = (writer: Writer, sequence: number) => T;

/** Storage with the rules of concurrency: plain writes, transactions and their meeting. */
export class Engine {
  readonly conflicts = new Conflicts();
  readonly catalog = new Catalog();

  constructor(readonly store: Store) {
    this.catalog.load(store.live);
  }

  reader(transaction: Transaction | undefined): KvReader {
    return transaction ? transaction.kv : this.store.live;
  }

  begin(): Transaction {
    return new Transaction(this.store.snapshot(), this.conflicts);
  }

  /**
   * Runs a statement and resolves when it is on the disk; inside a transaction it runs at once and is kept in memory.
   * A statement that meets a thing held by a transaction is undone and run again after that has ended.
   */
  async write<T>(transaction: Transaction | undefined, action: WriteAction<T>): Promise<T> {
    if (transaction) return action(transaction, 0);
    for (;;) {
      try {
        return await this.writeOnce(action);
      } catch (error) {
        if (!(error instanceof MustWait)) throw error;
        await error.holder.ended;
      }
    }
  }

  /** Writes a transaction down. `also` joins the same commit. The transaction is closed whatever happens. */
  async commit(transaction: Transaction, also: (kv: Kv) => void): Promise<void> {
    try {
      await this.numbered((kv, things) => {
        transaction.kv.flush(kv);
        for (const collection of transaction.changedCollections)
          if (this.catalog.find(collection.namespace) === collection) this.catalog.save(kv, collection);
        also(kv);
        things.push(...this.conflicts.heldBy(transaction.holder));
      });
    } finally {
      transaction.close();
    }
  }

  private async writeOnce<T>(action: WriteAction<T>): Promise<T> {
    return this.numbered((kv, things, sequence) => {
      // why: a statement that must wait is undone, which only an overlay can; without transactions it is not needed.
      const overlay = this.conflicts.busy ? new Overlay(kv) : undefined;
      const writer: Writer = {
        kv: overlay ?? kv,
        touch: (thing) => {
          this.conflicts.ask(thing);
          things.push(thing);
        },
        save: (collection: Collection) => this.catalog.save(kv, collection),
      };
      let waits = false;
      try {
        return action(writer, sequence);
      } catch (error) {
        waits = error instanceof MustWait;
        throw error;
      } finally {
        if (waits) things.length = 0;
        else overlay?.flush(kv);
      }
    });
  }

  private async numbered<T>(action: (kv: Kv, things: string[], sequence: number) => T): Promise<T> {
    let sequence: number | undefined;
    try {
      return await this.store.write((kv) => {
        const things: string[] = [];
        sequence = this.conflicts.nextSequence();
        try {
          return action(kv, things, sequence);
        } finally {
          this.conflicts.wrote(sequence, things);
        }
      });
    } catch (error) {
      // why: what a failed commit did to the catalog in memory has not happened.
      if (!(error instanceof CommandError || error instanceof MustWait)) this.catalog.load(this.store.live);
      throw error;
    } finally {
      if (sequence !== undefined) this.conflicts.settled(sequence);
    }
  }
}
