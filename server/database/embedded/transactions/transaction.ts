import { CommandError } from '../errors.ts';
import type { Collection } from '../storage/catalog.ts';
import { Overlay } from '../storage/kv.ts';
import type { Writer } from '../storage/records.ts';
import type { Snapshot } from '../storage/store.ts';
import type { Conflicts, Holder } from './conflicts.ts';

const MAX_BYTES = 256 * 1024 * 1024;

/** A multi-document transaction: one snapshot to read, its own writes above it, and the things it holds. */
export class Transaction implements Writer {
  readonly kv: Overlay;
  readonly changedCollections = new Set<Collection>();
  readonly holder: Holder;
  private finish: () => void = () => undefined;
  open = true;
  lastUsed = Date.now();
  readonly started = Date.now();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly conflicts: Conflicts,
  ) {
    this.kv = new Overlay(snapshot);
    this.holder = conflicts.begin(new Promise((resolve) => (this.finish = resolve)));
  }

  touch(thing: string): void {
    if (this.kv.bytes > MAX_BYTES) throw new CommandError(2, 'the transaction is larger than 256 MiB');
    this.conflicts.take(this.holder, thing);
  }

  save(collection: Collection): void {
    this.changedCollections.add(collection);
  }

  /** Lets go of the snapshot and of everything held. */
  close(): void {
    if (!this.open) return;
    this.open = false;
    this.snapshot.close();
    this.conflicts.end(this.holder);
    this.finish();
  }
}

/** Throws 246 when an index is younger than the snapshot, which then lacks its entries. */
export function checkAge(collection: Collection, since: number | undefined): void {
  if (since === undefined || collection.indexes.every((index) => index.since <= since)) return;
  throw new CommandError(
    246,
    `Unable to read from a snapshot due to pending collection catalog changes to '${collection.namespace}'; please retry the operation.`,
    {},
    ['TransientTransactionError'],
  );
}
